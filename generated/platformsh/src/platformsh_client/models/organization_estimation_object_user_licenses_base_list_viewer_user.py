from .._runtime import Model


class OrganizationEstimationObjectUserLicensesBaseListViewerUser(Model):
    count: int | None = None
    total: str | None = None
