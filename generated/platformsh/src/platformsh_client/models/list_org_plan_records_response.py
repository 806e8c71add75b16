from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .plan_records import PlanRecords


class ListOrgPlanRecordsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[PlanRecords] | None = None
