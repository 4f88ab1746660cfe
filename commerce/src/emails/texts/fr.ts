import type { Texts } from "./en"

export const fr: Texts = {
  footer: {
    reason: "Vous recevez ce message en raison de votre commande ou de votre compte {brand}.",
  },
  label: { named: "{label}\u00a0:" },
  order: {
    number: "Commande {order}",
    items: "Articles",
    discount: "Remise",
    delivery: "Livraison",
    free: "Offerte",
    tax: "Taxes",
    tax_included: "Dont taxes",
    total: "Total",
    quantity: "Quantité\u00a0: {count}",
    delivery_address: "Adresse de livraison",
    delivery_method: "Mode de livraison",
    placed_on: "Commandée le {date}",
  },
  order_confirmed: {
    subject: "Votre commande {order} est confirmée",
    preview: "Merci. Nous avons bien reçu votre commande et la préparons.",
    title: "Merci. C’est à vous.",
    intro: "Votre paiement est accepté et nous préparons votre commande.",
    action: "Voir votre commande",
    keep: "Ce lien ouvre votre commande sans compte\u00a0: gardez-le pour vous.",
  },
  payment_failed: {
    subject: "Votre paiement n’a pas abouti",
    preview: "Rien n’a été débité.",
    title: "Votre paiement n’a pas abouti",
    intro:
      "Votre banque ou votre service de paiement n’a pas confirmé le paiement\u00a0: " +
      "il n’y a donc pas encore de commande.",
    money: "Rien n’a été débité.",
    next: "Vous pouvez réessayer, avec le même moyen de paiement ou un autre.",
    action: "Revenir à votre panier",
  },
  payment_lapsed: {
    subject: "Votre commande n’a pas pu être finalisée",
    preview: "Rien n’a été débité.",
    title: "Votre commande n’a pas pu être finalisée",
    intro:
      "Le paiement de votre commande n’a jamais été terminé\u00a0: nous avons dû annuler celle-ci.",
    money: "Rien n’a été débité.",
    next: "Vous pouvez bien sûr commander à nouveau.",
    action: "Aller à la boutique",
  },
  given_back: {
    subject: "Votre commande n’a pas pu être finalisée\u202f; votre argent vous est rendu",
    preview: "Tout ce que vous avez payé vous est rendu.",
    title: "Votre commande n’a pas pu être finalisée",
    reason_items_unavailable: "Un article de votre panier a été épuisé pendant votre paiement.",
    reason_prices_changed: "Un prix de votre panier a changé pendant votre paiement.",
    reason_cart_changed: "Votre panier a été modifié pendant votre paiement.",
    reason_not_completed: "Une panne de notre côté nous a empêchés de finaliser votre commande.",
    money:
      "La totalité de la somme est rendue sur la carte ou le compte utilisé. " +
      "Selon votre banque, cela peut prendre jusqu’à dix jours ouvrés.",
    next: "Vous n’avez rien à faire pour cela.",
    action: "Revenir à votre panier",
  },
  order_refunded: {
    subject: "Remboursement de votre commande {order}",
    preview: "{amount} vous sont rendus.",
    title: "{amount} vous sont rendus",
    intro:
      "Nous avons remboursé {amount} pour la commande {order} sur la carte ou le compte utilisé. " +
      "Selon votre banque, cela peut prendre jusqu’à dix jours ouvrés.",
    amount: "Ce remboursement",
    refunded: "Remboursé en tout",
    paid: "Vous avez payé",
    action: "Voir votre commande",
  },
  password_reset: {
    subject: "Choisissez un nouveau mot de passe",
    preview: "Le lien fonctionne peu de temps et une seule fois.",
    title: "Choisissez un nouveau mot de passe",
    intro:
      "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le compte {brand} " +
      "de {email}.",
    expiry: "Le lien fonctionne peu de temps et une seule fois.",
    ignore: "Si ce n’était pas vous, ignorez ce message\u00a0: votre mot de passe reste le même.",
    action: "Choisir un nouveau mot de passe",
  },
  order_claim: {
    subject: "Ajoutez vos commandes à votre compte",
    preview: "Le lien fonctionne une heure, tant que vous êtes connecté.",
    title: "Ajoutez vos commandes à votre compte",
    intro:
      "Des commandes ont été passées avec {email} sans connexion. " +
      "Grâce à ce lien, elles apparaissent dans le compte {brand} de cette adresse.",
    expiry: "Le lien fonctionne une heure, tant que vous êtes connecté.",
    ignore:
      "Si vous n’avez pas de compte {brand}, quelqu’un d’autre en a créé un avec votre adresse. " +
      "N’ouvrez pas le lien\u00a0: sans lui, vos commandes lui restent cachées.",
    action: "Ajouter les commandes",
  },
}
