from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .get_org_prepayment_info_response_links import GetOrgPrepaymentInfoResponseLinks
from .prepayment_object import PrepaymentObject


class GetOrgPrepaymentInfoResponse(Model):
    links: Annotated[GetOrgPrepaymentInfoResponseLinks | None, Field(alias="_links")] = None
    prepayment: PrepaymentObject | None = None
