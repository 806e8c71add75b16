from typing import TypeAlias

from .._runtime import Model


class ResourceSummaryItemSummary(Model):
    count: float | int


class ResourceSummaryItem(Model):
    resource_type: str
    resource_type_human_readable: str
    resource_type_human_readable_plural: str
    resource_type_plural: str
    summary: ResourceSummaryItemSummary


ResourceSummaryList: TypeAlias = list[ResourceSummaryItem]
