from typing import TypeAlias

from .._runtime import OpenStrEnum


class ProjectPermissionsItem(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    DEVELOPMENT_ADMIN = "development:admin"
    DEVELOPMENT_CONTRIBUTOR = "development:contributor"
    DEVELOPMENT_VIEWER = "development:viewer"
    STAGING_ADMIN = "staging:admin"
    STAGING_CONTRIBUTOR = "staging:contributor"
    STAGING_VIEWER = "staging:viewer"
    PRODUCTION_ADMIN = "production:admin"
    PRODUCTION_CONTRIBUTOR = "production:contributor"
    PRODUCTION_VIEWER = "production:viewer"


ProjectPermissions: TypeAlias = list[ProjectPermissionsItem]
