from typing import TypeAlias

from .organization_labels_group_enriched_response import OrganizationLabelsGroupEnrichedResponse

OrganizationLabelsGroupEnrichedResponseList: TypeAlias = list[
    OrganizationLabelsGroupEnrichedResponse
]
