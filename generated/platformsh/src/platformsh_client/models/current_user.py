from typing import Any
from uuid import UUID

from .._runtime import Model
from .current_user_project import CurrentUserProject
from .ssh_key import SshKey


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
