from typing import Annotated

from pydantic import Field

from .._runtime import Model


class ListOrgPrepaymentTransactionsResponseLinksNext(Model):
    href: str | None = None
    """URL that the link leads to."""


class ListOrgPrepaymentTransactionsResponseLinksPrepayment(Model):
    href: str | None = None
    """URL that the link leads to."""


class ListOrgPrepaymentTransactionsResponseLinksPrevious(Model):
    href: str | None = None
    """URL that the link leads to."""


class ListOrgPrepaymentTransactionsResponseLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class ListOrgPrepaymentTransactionsResponseLinks(Model):
    next: ListOrgPrepaymentTransactionsResponseLinksNext | None = None
    prepayment: ListOrgPrepaymentTransactionsResponseLinksPrepayment | None = None
    previous: ListOrgPrepaymentTransactionsResponseLinksPrevious | None = None
    self_: Annotated[ListOrgPrepaymentTransactionsResponseLinksSelf | None, Field(alias="self")] = (
        None
    )


class PrepaymentTransactionObjectAmount(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class PrepaymentTransactionObject(Model):
    amount: PrepaymentTransactionObjectAmount | None = None
    created: str | None = None
    expire_date: str | None = None
    message: str | None = None
    order_id: str | None = None
    status: str | None = None
    updated: str | None = None


class ListOrgPrepaymentTransactionsResponse(Model):
    links: Annotated[ListOrgPrepaymentTransactionsResponseLinks | None, Field(alias="_links")] = (
        None
    )
    count: int | None = None
    transactions: list[PrepaymentTransactionObject] | None = None
