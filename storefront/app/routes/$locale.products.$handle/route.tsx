import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { colourOf } from "~/catalogue/places.server"
import { careText } from "~/catalogue/tables"
import { getProduct } from "~/commerce/product.server"
import { ProductGrid } from "~/components/product-card"
import { RecentlySeen } from "~/components/recently-seen"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"
import { AddForm } from "./add-form"
import { Gallery } from "./gallery"
import { Options } from "./options"
import { galleryOf, modelOf, readPictures } from "./pictures"
import { placesOf } from "./places.server"
import { SizeGuide } from "./size-guide"
import { sizeGuide } from "./size-guide.server"
import { structuredData } from "./structured-data"
import { Turntable } from "./turntable"
import { chosenVariant, isSoldOut, LOW_STOCK, readVariants, type VariantView } from "./variants"

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const [{ product, related }, t] = await Promise.all([
    getProduct(locale, params.handle ?? ""),
    wordsOf(locale),
  ])
  const { options, variants } = readVariants(
    product,
    locale.tag,
    (key) => colourOf(key, "en")?.hex ?? null,
  )
  const chosen = chosenVariant(variants, new URL(request.url).searchParams.get("variant"))
  if (!chosen) throw new Response("nothing to sell", { status: 404 })
  const path = pathsOf(locale).product(product.handle)
  const { title, subtitle, description, handle, material } = product
  const about = {
    title: `${title} · ${t("brand")}`,
    description: description ?? title,
    origin: origin(),
    path,
    image: chosen.picture ?? product.thumbnail,
    first: { src: chosen.picture ?? product.images[0]?.url, sizes: "stage" as const },
  }
  return {
    product: { title, subtitle, description, handle, material, model: modelOf(product.metadata) },
    care: careText(product.metadata?.care, locale.language.code),
    guide: sizeGuide(product.metadata?.size_chart, locale.language.code, locale.tag),
    places: placesOf(product.metadata, locale),
    pictures: readPictures(
      product.images,
      (key) => colourOf(key, locale.language.code)?.name ?? null,
    ),
    options,
    variants,
    chosen,
    related,
    about,
    structured: structuredData(about, title, variants),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...describe(data.about), { "script:ld+json": data.structured }] : []

function Stock({ variant }: { variant: VariantView }) {
  const { t } = useTranslation("catalogue")
  if (isSoldOut(variant)) return <p className="fault">{t("soldOut")}</p>
  const low = variant.stock !== null && variant.stock <= LOW_STOCK
  return <p>{low ? t("lowStock", { count: variant.stock ?? 0 }) : t("inStock")}</p>
}

export default function ProductPage() {
  const { t } = useTranslation("catalogue")
  const { locale, paths } = useStore()
  const { product, care, guide, places, pictures, options, variants, chosen, related } =
    useLoaderData<typeof loader>()
  return (
    <div className="wrap">
      <div className="product">
        <div>
          <Gallery
            title={product.title}
            colour={chosen.values[0] ?? ""}
            pictures={galleryOf(pictures, chosen.picture)}
          />
          {product.model && <Turntable title={product.title} model={product.model} />}
        </div>
        <div className="buy">
          <div>
            <p className="muted">{product.subtitle}</p>
            <h1>{product.title}</h1>
          </div>
          {chosen.price && (
            <p>
              <span className="price">{chosen.price.text}</span>
              <span className="muted small">
                {` ${t(locale.market.taxIncluded ? "taxIncluded" : "taxExcluded")}`}
              </span>
            </p>
          )}
          <Options handle={product.handle} options={options} variants={variants} chosen={chosen} />
          {guide && <SizeGuide guide={guide} />}
          <Stock variant={chosen} />
          <AddForm
            key={chosen.id}
            variant={chosen}
            here={paths.product(product.handle, { variant: chosen.sku })}
          />
          <p className="small">
            {t("deliveryPromise")}{" "}
            <Link className="link" to={paths.help("delivery")}>
              {t("deliveryMore")}
            </Link>
          </p>
          <p className="prose">{product.description}</p>
          <dl className="totals small">
            {product.material && (
              <div>
                <dt>{t("material")}</dt>
                <dd>{product.material}</dd>
              </div>
            )}
            {care && (
              <div>
                <dt>{t("care")}</dt>
                <dd>{care}</dd>
              </div>
            )}
          </dl>
          {places.length > 0 && (
            <ul className="chips" aria-label={t("belongsTo")}>
              {places.map(({ name, to }) => (
                <li key={to}>
                  <Link className="chip" to={to} prefetch="intent">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {related.length > 0 && (
        <section className="section">
          <h2>{t("related")}</h2>
          <ProductGrid products={related} />
        </section>
      )}
      <RecentlySeen
        handle={product.handle}
        title={product.title}
        thumbnail={pictures[0]?.src ?? null}
      />
    </div>
  )
}
