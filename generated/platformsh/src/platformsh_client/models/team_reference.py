from .._runtime import DateTime, Model, OpenStrEnum


class TeamReferenceCounts(Model):
    member_count: int | None = None
    project_count: int | None = None


class TeamReferenceProjectPermission(OpenStrEnum):
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


class TeamReference(Model):
    counts: TeamReferenceCounts | None = None
    created_at: DateTime | None = None
    """When it was created."""

    id: str | None = None
    label: str | None = None
    organization_id: str | None = None
    project_permissions: list[TeamReferenceProjectPermission] | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
