from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .owner_info import OwnerInfo
from .ssh_key import SshKey


class CurrentUserProject(Model):
    cluster: str | None = None
    cluster_label: str | None = None
    created_at: DateTime | None = None
    """When it was created."""

    endpoint: str | None = None
    id: str | None = None
    license_id: int | None = None
    name: str | None = None
    owner: UUID | None = None
    owner_info: OwnerInfo | None = None
    plan: str | None = None
    region: str | None = None
    region_label: str | None = None
    status: str | None = None
    subscription_id: int | None = None
    title: str | None = None
    uri: str | None = None
    vendor: str | None = None
    vendor_label: str | None = None
    vendor_resources: str | None = None
    vendor_website: str | None = None


class CurrentUser(Model):
    display_name: str | None = None
    has_key: bool | None = None
    id: UUID | None = None
    mail: str | None = None
    picture: str | None = None
    projects: list[CurrentUserProject] | None = None
    roles: list[str] | None = None
    sequence: int | None = None
    ssh_keys: list[SshKey] | None = None
    status: int | None = None
    tickets: dict[str, Any] | None = None
    username: str | None = None
    uuid: UUID | None = None
