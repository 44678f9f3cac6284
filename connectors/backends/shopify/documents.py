"""What is asked of Shopify. How many of each thing come along are variables: a query may cost at most 1,000 points."""

from __future__ import annotations

from collections.abc import Mapping

ONE: Mapping[str, int] = {"lines": 30, "parcels": 8, "contents": 15, "returns": 5, "back": 8, "refunds": 8}
"""For one order."""
MANY: Mapping[str, int] = {"lines": 8, "parcels": 3, "contents": 8, "returns": 2, "back": 4, "refunds": 3}
"""For each order of a list; one that has more is asked for alone."""
PAGE = 4
REST = 50

_MONEY = "{ presentmentMoney { amount currencyCode } }"
_PAGE_INFO = "pageInfo { hasNextPage endCursor }"
_LINE = f"""
  id sku title quantity currentQuantity
  product {{ handle }}
  variant {{ selectedOptions {{ name value }} }}
  discountedUnitPriceSet {_MONEY}
"""
_CONTENT = "id quantity lineItem { id }"

_SIZES = "$lines: Int!, $parcels: Int!, $contents: Int!, $returns: Int!, $back: Int!, $refunds: Int!"
_ORDER = f"""
fragment Whole on Order {{
  id name createdAt cancelledAt email displayFinancialStatus displayFulfillmentStatus discountCodes
  customer {{ id }}
  shippingLine {{ code title }}
  totalPriceSet {_MONEY}
  totalShippingPriceSet {_MONEY}
  shippingAddress {{ name address1 address2 city provinceCode countryCodeV2 zip phone }}
  lineItems(first: $lines) {{ nodes {{ {_LINE} }} {_PAGE_INFO} }}
  fulfillments(first: $parcels) {{
    id displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt
    trackingInfo(first: 1) {{ company number url }}
    fulfillmentLineItems(first: $contents) {{ nodes {{ {_CONTENT} }} {_PAGE_INFO} }}
  }}
  returns(first: $returns) {{
    nodes {{
      id status createdAt
      refunds(first: 1) {{ nodes {{ id }} }}
      returnLineItems(first: $back) {{
        nodes {{
          quantity
          ... on ReturnLineItem {{ returnReason customerNote fulfillmentLineItem {{ lineItem {{ id }} }} }}
        }}
        {_PAGE_INFO}
      }}
    }}
    {_PAGE_INFO}
  }}
  refunds(first: $refunds) {{
    id createdAt
    totalRefundedSet {_MONEY}
    transactions(first: 1) {{ nodes {{ status }} }}
  }}
}}
"""

ORDERS = f"""
query Orders($search: String!, $page: Int!, $after: String, {_SIZES}) {{
  orders(first: $page, after: $after, query: $search, sortKey: CREATED_AT, reverse: true) {{
    nodes {{ ...Whole }}
    {_PAGE_INFO}
  }}
}}
{_ORDER}
"""

LINES = f"""
query Lines($id: ID!, $page: Int!, $after: String) {{
  node(id: $id) {{ ... on Order {{ lineItems(first: $page, after: $after) {{ nodes {{ {_LINE} }} {_PAGE_INFO} }} }} }}
}}
"""

CONTENTS = f"""
query Contents($id: ID!, $page: Int!, $after: String) {{
  node(id: $id) {{
    ... on Fulfillment {{
      fulfillmentLineItems(first: $page, after: $after) {{ nodes {{ {_CONTENT} }} {_PAGE_INFO} }}
    }}
  }}
}}
"""

CANCEL = """
mutation Cancel($id: ID!) {
  orderCancel(
    orderId: $id, reason: CUSTOMER, restock: true, notifyCustomer: true,
    refundMethod: { originalPaymentMethodsRefund: true }
  ) {
    job { id done }
    orderCancelUserErrors { field message code }
  }
}
"""

JOB = "query Job($id: ID!) { job(id: $id) { id done } }"

ADDRESS = """
mutation Address($input: OrderInput!) {
  orderUpdate(input: $input) { order { id } userErrors { field message } }
}
"""

VARIANT = """
query Variant($search: String!) {
  productVariants(first: 5, query: $search) { nodes { id sku } }
}
"""

EDIT_BEGIN = f"""
mutation EditBegin($id: ID!) {{
  orderEditBegin(id: $id) {{
    calculatedOrder {{ id lineItems(first: {REST}) {{ nodes {{ id quantity }} }} }}
    userErrors {{ field message }}
  }}
}}
"""

EDIT_ADD = f"""
mutation EditAdd($id: ID!, $variant: ID!, $quantity: Int!) {{
  orderEditAddVariant(id: $id, variantId: $variant, quantity: $quantity, allowDuplicates: true) {{
    calculatedLineItem {{ id discountedUnitPriceSet {_MONEY} }}
    userErrors {{ field message }}
  }}
}}
"""

EDIT_REMOVE = """
mutation EditRemove($id: ID!, $line: ID!) {
  orderEditSetQuantity(id: $id, lineItemId: $line, quantity: 0, restock: true) {
    calculatedOrder { id }
    userErrors { field message }
  }
}
"""

EDIT_COMMIT = """
mutation EditCommit($id: ID!, $note: String) {
  orderEditCommit(id: $id, notifyCustomer: true, staffNote: $note) { order { id } userErrors { field message } }
}
"""

RETURN = """
mutation Return($input: ReturnRequestInput!) {
  returnRequest(input: $input) { return { id } userErrors { field message } }
}
"""

STOCK = f"""
query Stock($handle: String!, $page: Int!, $after: String) {{
  productByIdentifier(identifier: {{ handle: $handle }}) {{
    title status
    variants(first: $page, after: $after) {{
      nodes {{
        id sku price inventoryQuantity inventoryPolicy
        inventoryItem {{ tracked }}
        selectedOptions {{ name value }}
      }}
      {_PAGE_INFO}
    }}
  }}
}}
"""

_DISCOUNT = "status startsAt endsAt usageLimit asyncUsageCount appliesOncePerCustomer"
_MINIMUM = """
  minimumRequirement { ... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } } }
"""
COUPON = f"""
query Coupon($code: String!) {{
  codeDiscountNodeByCode(code: $code) {{
    codeDiscount {{
      ... on DiscountCodeBasic {{
        {_DISCOUNT}
        {_MINIMUM}
        customerGets {{
          value {{
            ... on DiscountPercentage {{ percentage }}
            ... on DiscountAmount {{ amount {{ amount currencyCode }} }}
          }}
        }}
      }}
      ... on DiscountCodeFreeShipping {{ {_DISCOUNT} {_MINIMUM} }}
      ... on DiscountCodeBxgy {{ status startsAt endsAt usageLimit asyncUsageCount }}
    }}
  }}
}}
"""

PING = "query Ping { shop { name } }"
