from uuid import UUID

from .._runtime import Model
from .application_billable_service_subscription_for_application_creation import (
    ApplicationBillableServiceSubscriptionForApplicationCreation,
)
from .container_structure import ContainerStructure
from .release_command import ReleaseCommand
from .tag_field import TagField


class ApplicationCreate(Model):
    uuid: UUID | None = None
    name: str
    region: UUID
    app_template: str | None = None
    organisation: UUID
    repository: UUID | None = None
    branch: str | None = None
    repository_prepopulated: bool | None = None
    release_commands: list[ReleaseCommand] | None = None
    tags: list[TagField] | None = None
    disk: int | None = None
    transfer: int | None = None
    plan_group: UUID | None = None
    slug: str | None = None
    container_structure: list[ContainerStructure] | None = None
    billable_service_subscriptions: (
        list[ApplicationBillableServiceSubscriptionForApplicationCreation] | None
    ) = None
