from .._runtime import Model
from .organization_crendentials_response_list_result import (
    OrganizationCrendentialsResponseListResult,
)


class OrganizationCrendentialsResponseList(Model):
    results: list[OrganizationCrendentialsResponseListResult] | None = None
