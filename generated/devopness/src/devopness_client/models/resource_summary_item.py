from .._runtime import Model
from .resource_summary_item_summary import ResourceSummaryItemSummary


class ResourceSummaryItem(Model):
    resource_type: str
    resource_type_human_readable: str
    resource_type_human_readable_plural: str
    resource_type_plural: str
    summary: ResourceSummaryItemSummary
