from .._runtime import Model
from .organization_onboarding_status_enum import OrganizationOnboardingStatusEnum


class OrganizationOnboardingPatchRequest(Model):
    status: OrganizationOnboardingStatusEnum
