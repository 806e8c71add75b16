from .._runtime import Model
from .organization_estimation_object_user_licenses_base_list import (
    OrganizationEstimationObjectUserLicensesBaseList,
)


class OrganizationEstimationObjectUserLicensesBase(Model):
    count: int | None = None
    list: OrganizationEstimationObjectUserLicensesBaseList | None = None
    total: str | None = None
