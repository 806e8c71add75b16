from uuid import UUID

from .._runtime import Model
from .application_billable_service_subscription_for_application_creation import (
    ApplicationBillableServiceSubscriptionForApplicationCreation,
)
from .container_structure import ContainerStructure
from .release_command import ReleaseCommand
from .tag_field import TagField


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
