from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .list_links import ListLinks


class FilterSubscriptionPlanParameter(OpenStrEnum):
    DEVELOPMENT = "development"
    STANDARD = "standard"
    MEDIUM = "medium"
    LARGE = "large"
    XLARGE = "xlarge"
    VALUE_2XLARGE = "2xlarge"


class PlanRecords(Model):
    end: DateTime | None = None
    id: str | None = None
    options: list[str] | None = None
    owner: UUID | None = None
    plan: str | None = None
    sku: str | None = None
    start: DateTime | None = None
    status: str | None = None
    subscription_id: str | None = None


class ListOrgPlanRecordsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[PlanRecords] | None = None


class RecordStatusParameter(OpenStrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
