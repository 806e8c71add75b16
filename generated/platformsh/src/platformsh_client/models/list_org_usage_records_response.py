from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .list_links import ListLinks


class Usage(Model):
    id: str | None = None
    quantity: float | int | None = None
    start: DateTime | None = None
    subscription_id: str | None = None
    usage_group: str | None = None


class ListOrgUsageRecordsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[Usage] | None = None


class RecordUsageGroupParameter(OpenStrEnum):
    STORAGE = "storage"
    ENVIRONMENTS = "environments"
    USER_LICENSES = "user_licenses"
