from .._runtime import Model
from .organization_onboarding_status_enum import OrganizationOnboardingStatusEnum


class OrganizationOnboardingResponse(Model):
    use_cases: str | None = None
    status: OrganizationOnboardingStatusEnum | None = None
