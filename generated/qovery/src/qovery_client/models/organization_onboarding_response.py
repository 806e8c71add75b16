from .._runtime import Model
from .organization_onboarding_status_enum import OrganizationOnboardingStatusEnum


class OrganizationOnboardingResponse(Model):
    status: OrganizationOnboardingStatusEnum | None = None
    use_cases: str | None = None
