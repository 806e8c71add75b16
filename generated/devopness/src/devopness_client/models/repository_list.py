from typing import TypeAlias

from .._runtime import Model


class RepositoryRelation(Model):
    full_name: str
    html_url: str
    name: str
    user_name: str


RepositoryList: TypeAlias = list[RepositoryRelation]
