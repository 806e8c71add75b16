from .._runtime import Model
from .organization_labels_group_associated_items_response_list_result import (
    OrganizationLabelsGroupAssociatedItemsResponseListResult,
)


class OrganizationLabelsGroupAssociatedItemsResponseList(Model):
    results: list[OrganizationLabelsGroupAssociatedItemsResponseListResult] | None = None
