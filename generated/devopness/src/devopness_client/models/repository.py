from typing import TypeAlias

from .._runtime import Model
from .source_provider_name import SourceProviderName


class Commit(Model):
    author_email: str
    author_name: str
    committed_at: str
    hash: str
    message: str
    provider: SourceProviderName
    repository: str
    url: str


class RepositoryBranch(Model):
    commit: Commit
    name: str
    repo_full_name: str


RepositoryBranchList: TypeAlias = list[RepositoryBranch]


class RepositoryTagCommit(Model):
    hash: str
    url: str


class RepositoryTag(Model):
    commit: RepositoryTagCommit
    name: str


RepositoryTagList: TypeAlias = list[RepositoryTag]


class Repository(Model):
    branches: RepositoryBranchList
    full_name: str
    html_url: str
    name: str
    tags: RepositoryTagList
    user_name: str
