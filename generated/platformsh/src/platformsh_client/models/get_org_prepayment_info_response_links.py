from pydantic import Field

from .._runtime import Model
from .get_org_prepayment_info_response_links_self import GetOrgPrepaymentInfoResponseLinksSelf
from .get_org_prepayment_info_response_links_transactions import (
    GetOrgPrepaymentInfoResponseLinksTransactions,
)


class GetOrgPrepaymentInfoResponseLinks(Model):
    self_: GetOrgPrepaymentInfoResponseLinksSelf | None = Field(default=None, alias="self")
    transactions: GetOrgPrepaymentInfoResponseLinksTransactions | None = None
