from typing import Any
from uuid import UUID

from .._runtime import Model
from .current_user_project import CurrentUserProject
from .ssh_key import SshKey


class CurrentUser(Model):
    id: UUID | None = None
    uuid: UUID | None = None
    username: str | None = None
    display_name: str | None = None
    status: int | None = None
    mail: str | None = None
    ssh_keys: list[SshKey] | None = None
    has_key: bool | None = None
    projects: list[CurrentUserProject] | None = None
    sequence: int | None = None
    roles: list[str] | None = None
    picture: str | None = None
    tickets: dict[str, Any] | None = None
