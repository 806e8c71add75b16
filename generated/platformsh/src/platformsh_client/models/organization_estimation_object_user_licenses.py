from .._runtime import Model
from .organization_estimation_object_user_licenses_base import (
    OrganizationEstimationObjectUserLicensesBase,
)
from .organization_estimation_object_user_licenses_user_management import (
    OrganizationEstimationObjectUserLicensesUserManagement,
)


class OrganizationEstimationObjectUserLicenses(Model):
    base: OrganizationEstimationObjectUserLicensesBase | None = None
    user_management: OrganizationEstimationObjectUserLicensesUserManagement | None = None
