from .._runtime import Model
from .organization_annotations_group_enriched_response_list import (
    OrganizationAnnotationsGroupEnrichedResponseList,
)


class ListOrganizationAnnotationsGroupResponse(Model):
    results: OrganizationAnnotationsGroupEnrichedResponseList | None = None
