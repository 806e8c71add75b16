from .._runtime import Model
from .organization_estimation_object_user_licenses_base_list_admin_user import (
    OrganizationEstimationObjectUserLicensesBaseListAdminUser,
)
from .organization_estimation_object_user_licenses_base_list_viewer_user import (
    OrganizationEstimationObjectUserLicensesBaseListViewerUser,
)


class OrganizationEstimationObjectUserLicensesBaseList(Model):
    admin_user: OrganizationEstimationObjectUserLicensesBaseListAdminUser | None = None
    viewer_user: OrganizationEstimationObjectUserLicensesBaseListViewerUser | None = None
