from .._runtime import Model
from .organization_annotations_group_associated_items_response_list_result import (
    OrganizationAnnotationsGroupAssociatedItemsResponseListResult,
)


class OrganizationAnnotationsGroupAssociatedItemsResponseList(Model):
    results: list[OrganizationAnnotationsGroupAssociatedItemsResponseListResult] | None = None
