from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .get_org_prepayment_info_response_links_self import GetOrgPrepaymentInfoResponseLinksSelf
from .get_org_prepayment_info_response_links_transactions import (
    GetOrgPrepaymentInfoResponseLinksTransactions,
)


class GetOrgPrepaymentInfoResponseLinks(Model):
    self_: Annotated[GetOrgPrepaymentInfoResponseLinksSelf | None, Field(alias="self")] = None
    transactions: GetOrgPrepaymentInfoResponseLinksTransactions | None = None
