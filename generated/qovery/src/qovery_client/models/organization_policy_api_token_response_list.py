from .._runtime import Model
from .organization_policy_api_token import OrganizationPolicyApiToken


class OrganizationPolicyApiTokenResponseList(Model):
    results: list[OrganizationPolicyApiToken] | None = None
