from typing import TypeAlias

from .._runtime import Model


class OsUsersItem(Model):
    name: str


OsUsers: TypeAlias = list[OsUsersItem]
"""Operating system users on all servers of a project."""
