from typing import TypeAlias

from .resource_summary_item import ResourceSummaryItem

ResourceSummaryList: TypeAlias = list[ResourceSummaryItem]
