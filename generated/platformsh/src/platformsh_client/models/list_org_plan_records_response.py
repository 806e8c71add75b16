from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .plan_records import PlanRecords


class ListOrgPlanRecordsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[PlanRecords] | None = None
