from typing import TypeAlias

from .._runtime import Model


class ResourceSummaryItemSummary(Model):
    count: float | int
    """How many there are."""


class ResourceSummaryItem(Model):
    """How many resources of one type there are."""

    resource_type: str
    """Type the resources have."""

    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    resource_type_human_readable_plural: str
    """`resource_type` in the plural, as text for a user interface."""

    resource_type_plural: str
    """`resource_type` in the plural."""

    summary: ResourceSummaryItemSummary


ResourceSummaryList: TypeAlias = list[ResourceSummaryItem]
