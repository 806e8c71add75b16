from .._runtime import Model
from .organization_labels_group_enriched_response_list import (
    OrganizationLabelsGroupEnrichedResponseList,
)


class ListOrganizationLabelsGroupResponse(Model):
    results: OrganizationLabelsGroupEnrichedResponseList | None = None
