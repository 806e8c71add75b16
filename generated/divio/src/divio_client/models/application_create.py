from typing import Any, TypeAlias
from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField

ApplicationBillableServiceSubscriptionForApplicationCreation: TypeAlias = dict[str, Any]


ContainerStructure: TypeAlias = dict[str, Any]


class ApplicationCreate(Model):
    app_template: str | None = None
    """URL of the app template."""

    billable_service_subscriptions: (
        list[ApplicationBillableServiceSubscriptionForApplicationCreation] | None
    ) = None
    branch: str | None = None
    """Git branch to deploy. The default is `main`."""

    container_structure: list[ContainerStructure] | None = None
    disk: int | None = None
    name: str
    organisation: UUID
    """UUID of the organization."""

    plan_group: UUID | None = None
    """UUID of the plan group."""

    region: UUID
    """UUID of the region."""

    release_commands: list[ReleaseCommand] | None = None
    """Commands that run when a new version is released."""

    repository: UUID | None = None
    """UUID of the repository."""

    repository_prepopulated: bool | None = None
    """The default is false."""

    slug: str | None = None
    """Short name for URLs."""

    tags: list[TagField] | None = None
    transfer: int | None = None
    uuid: UUID | None = None
