from typing import TypeAlias

from .organization_annotations_group_enriched_response import (
    OrganizationAnnotationsGroupEnrichedResponse,
)

OrganizationAnnotationsGroupEnrichedResponseList: TypeAlias = list[
    OrganizationAnnotationsGroupEnrichedResponse
]
