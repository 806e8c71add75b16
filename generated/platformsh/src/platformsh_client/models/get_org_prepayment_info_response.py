from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetOrgPrepaymentInfoResponseLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class GetOrgPrepaymentInfoResponseLinksTransactions(Model):
    href: str | None = None
    """URL that the link leads to."""


class GetOrgPrepaymentInfoResponseLinks(Model):
    self_: Annotated[GetOrgPrepaymentInfoResponseLinksSelf | None, Field(alias="self")] = None
    transactions: GetOrgPrepaymentInfoResponseLinksTransactions | None = None


class PrepaymentObjectPrepaymentBalance(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class PrepaymentObjectPrepayment(Model):
    balance: PrepaymentObjectPrepaymentBalance | None = None
    fallback: str | None = None
    last_updated_at: str | None = None
    organization_id: str | None = None
    sufficient: bool | None = None


class PrepaymentObject(Model):
    prepayment: PrepaymentObjectPrepayment | None = None


class GetOrgPrepaymentInfoResponse(Model):
    links: Annotated[GetOrgPrepaymentInfoResponseLinks | None, Field(alias="_links")] = None
    prepayment: PrepaymentObject | None = None
