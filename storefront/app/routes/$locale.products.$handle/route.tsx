import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { careText } from "~/catalogue/tables"
import { getProduct, listProducts } from "~/commerce/catalogue.server"
import { Picture } from "~/components/picture"
import { ProductGrid } from "~/components/product-card"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { AddForm } from "./add-form"
import { Options } from "./options"
import { structuredData } from "./structured-data"
import { chosenVariant, isSoldOut, LOW_STOCK, readVariants, type VariantView } from "./variants"

const RELATED = 4

export const headers = () => PUBLIC_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const product = await getProduct(locale, params.handle ?? "")
  const [{ options, variants }, t, related] = [
    readVariants(product),
    await wordsOf(locale),
    product.collection_id || product.collection
      ? await listProducts(locale, {
          collection_id: product.collection?.id ?? product.collection_id ?? "",
          limit: RELATED + 1,
        })
      : { products: [] },
  ]
  const chosen = chosenVariant(variants, new URL(request.url).searchParams.get("variant"))
  if (!chosen) throw new Response("nothing to sell", { status: 404 })
  const path = pathsOf(locale).product(product.handle)
  const { title, subtitle, description, handle, material } = product
  const about = {
    title: `${title} · ${t("brand")}`,
    description: description ?? title,
    origin: origin(),
    path,
  }
  return {
    product: { title, subtitle, description, handle, material },
    care: careText(product.metadata?.care, locale.language.code),
    pictures: (product.images ?? []).map(({ url }) => url),
    options,
    variants,
    chosen,
    related: related.products.filter(({ id }) => id !== product.id).slice(0, RELATED),
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
  const { locale, paths, money } = useStore()
  const { product, care, pictures, options, variants, chosen, related } =
    useLoaderData<typeof loader>()
  const first = chosen.picture ?? pictures[0]
  const others = pictures.filter((url) => url !== first)
  return (
    <div className="wrap">
      <div className="product">
        <div className="stack" role="group" aria-label={t("gallery")}>
          <Picture
            src={first}
            alt={t("picture", { title: product.title, colour: chosen.values[0] ?? "" })}
            eager
          />
          <div className="cards">
            {others.map((url) => (
              <Picture key={url} src={url} alt="" />
            ))}
          </div>
        </div>
        <div className="buy">
          <div>
            <p className="muted">{product.subtitle}</p>
            <h1>{product.title}</h1>
          </div>
          {chosen.price !== null && (
            <p>
              <span className="price">{money(chosen.price, chosen.currency)}</span>
              <span className="muted small">
                {` ${t(locale.market.taxIncluded ? "taxIncluded" : "taxExcluded")}`}
              </span>
            </p>
          )}
          <Options handle={product.handle} options={options} variants={variants} chosen={chosen} />
          <Stock variant={chosen} />
          <AddForm
            key={chosen.id}
            variant={chosen}
            here={paths.product(product.handle, { variant: chosen.sku })}
          />
          <p className="prose">{product.description}</p>
          <dl className="totals small">
            <div>
              <dt>{t("material")}</dt>
              <dd>{product.material}</dd>
            </div>
            {care && (
              <div>
                <dt>{t("care")}</dt>
                <dd>{care}</dd>
              </div>
            )}
          </dl>
        </div>
      </div>
      {related.length > 0 && (
        <section className="section">
          <h2>{t("related")}</h2>
          <ProductGrid products={related} />
        </section>
      )}
    </div>
  )
}
