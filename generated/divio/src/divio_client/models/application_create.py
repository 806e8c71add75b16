from typing import Any, TypeAlias
from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField

ApplicationBillableServiceSubscriptionForApplicationCreation: TypeAlias = dict[str, Any]


ContainerStructure: TypeAlias = dict[str, Any]


class ApplicationCreate(Model):
    app_template: str | None = None
    billable_service_subscriptions: (
        list[ApplicationBillableServiceSubscriptionForApplicationCreation] | None
    ) = None
    branch: str | None = None
    container_structure: list[ContainerStructure] | None = None
    disk: int | None = None
    name: str
    organisation: UUID
    plan_group: UUID | None = None
    region: UUID
    release_commands: list[ReleaseCommand] | None = None
    repository: UUID | None = None
    repository_prepopulated: bool | None = None
    slug: str | None = None
    tags: list[TagField] | None = None
    transfer: int | None = None
    uuid: UUID | None = None
