from pydantic import Field

from .._runtime import Model
from .get_org_prepayment_info_response_links import GetOrgPrepaymentInfoResponseLinks
from .prepayment_object import PrepaymentObject


class GetOrgPrepaymentInfoResponse(Model):
    links: GetOrgPrepaymentInfoResponseLinks | None = Field(default=None, alias="_links")
    prepayment: PrepaymentObject | None = None
