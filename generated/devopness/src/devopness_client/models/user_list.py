from typing import TypeAlias

from .user_relation import UserRelation

UserList: TypeAlias = list[UserRelation]
