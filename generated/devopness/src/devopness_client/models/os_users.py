from typing import TypeAlias

from .os_users_item import OsUsersItem

OsUsers: TypeAlias = list[OsUsersItem]
