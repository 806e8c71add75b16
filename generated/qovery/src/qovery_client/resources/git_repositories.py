"""Git repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_LIST_BITBUCKET: Operation[models.GitRepository] = Operation(
    id="getBitbucketRepositories",
    method="GET",
    path="/account/bitbucket/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_BITBUCKET_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getBitbucketRepositoryBranches",
    method="GET",
    path="/account/bitbucket/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_DIRECTORIES: Operation[models.ListDirectoriesFromGitRepositoryResponse] = Operation(
    id="listDirectoriesFromGitRepository",
    method="POST",
    path="/organization/{organizationId}/listDirectoriesFromGitRepository",
    body="application/json",
    result=lambda: models.ListDirectoriesFromGitRepositoryResponse,
)

_LIST_GITHUB: Operation[models.GitRepository] = Operation(
    id="getGithubRepositories",
    method="GET",
    path="/account/github/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITHUB_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getGithubRepositoryBranches",
    method="GET",
    path="/account/github/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITLAB: Operation[models.GitRepository] = Operation(
    id="getGitlabRepositories",
    method="GET",
    path="/account/gitlab/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITLAB_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getGitlabRepositoryBranches",
    method="GET",
    path="/account/gitlab/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_PROVIDER_ACCOUNTS: Operation[models.GitAuthProvider] = Operation(
    id="getGitProviderAccount",
    method="GET",
    path="/account/gitAuthProvider",
    result=lambda: models.GitAuthProviderResponseList,
    paging=pages.Whole(items=("results",)),
)


class GitRepositories(Resource):
    """Git repositories."""

    @deprecated("git_repositories.list_bitbucket is deprecated by the provider.")
    def list_bitbucket(self) -> Pager[models.GitRepository]:
        """Get bitbucket repositories.

        `GET /account/bitbucket/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_BITBUCKET)

    @deprecated("git_repositories.list_bitbucket_branches is deprecated by the provider.")
    def list_bitbucket_branches(
        self, *, name: str | Omit = omit
    ) -> Pager[models.GitRepositoryBranch]:
        """Get bitbucket repository branches.

        `GET /account/bitbucket/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_BITBUCKET_BRANCHES, query={"name": name})

    def list_directories(
        self,
        organization_id: UUID | str,
        *,
        provider: types.GitProviderEnum,
        url: str,
        branch: str | Omit = omit,
        git_token_id: UUID | str | None | Omit = omit,
        root_path: str | Omit = omit,
        owner: Any | Omit = omit,
        name: Any | Omit = omit,
    ) -> models.ListDirectoriesFromGitRepositoryResponse:
        """List directories from git repository.

        `POST /organization/{organizationId}/listDirectoriesFromGitRepository` returns
        `ListDirectoriesFromGitRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            provider: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            branch: Branch to use; by default the main one of the repository.
            git_token_id: Id of the Git token that reads the repository; none is needed for a public one.
            root_path: Defaults to `/`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _LIST_DIRECTORIES,
            path={"organizationId": organization_id},
            body={
                "provider": provider,
                "url": url,
                "branch": branch,
                "git_token_id": git_token_id,
                "root_path": root_path,
                "owner": owner,
                "name": name,
            },
        )

    @deprecated("git_repositories.list_github is deprecated by the provider.")
    def list_github(self) -> Pager[models.GitRepository]:
        """Get github repositories.

        `GET /account/github/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITHUB)

    @deprecated("git_repositories.list_github_branches is deprecated by the provider.")
    def list_github_branches(self, *, name: str | Omit = omit) -> Pager[models.GitRepositoryBranch]:
        """Get github repository branches.

        `GET /account/github/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITHUB_BRANCHES, query={"name": name})

    @deprecated("git_repositories.list_gitlab is deprecated by the provider.")
    def list_gitlab(self) -> Pager[models.GitRepository]:
        """Get gitlab repositories.

        `GET /account/gitlab/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITLAB)

    @deprecated("git_repositories.list_gitlab_branches is deprecated by the provider.")
    def list_gitlab_branches(self, *, name: str | Omit = omit) -> Pager[models.GitRepositoryBranch]:
        """Get gitlab repository branches.

        `GET /account/gitlab/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITLAB_BRANCHES, query={"name": name})

    @deprecated("git_repositories.list_provider_accounts is deprecated by the provider.")
    def list_provider_accounts(self) -> Pager[models.GitAuthProvider]:
        """Get git provider account.

        `GET /account/gitAuthProvider` returns every `GitAuthProvider`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_PROVIDER_ACCOUNTS)


class AsyncGitRepositories(AsyncResource):
    """Git repositories."""

    @deprecated("git_repositories.list_bitbucket is deprecated by the provider.")
    def list_bitbucket(self) -> AsyncPager[models.GitRepository]:
        """Get bitbucket repositories.

        `GET /account/bitbucket/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_BITBUCKET)

    @deprecated("git_repositories.list_bitbucket_branches is deprecated by the provider.")
    def list_bitbucket_branches(
        self, *, name: str | Omit = omit
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get bitbucket repository branches.

        `GET /account/bitbucket/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_BITBUCKET_BRANCHES, query={"name": name})

    async def list_directories(
        self,
        organization_id: UUID | str,
        *,
        provider: types.GitProviderEnum,
        url: str,
        branch: str | Omit = omit,
        git_token_id: UUID | str | None | Omit = omit,
        root_path: str | Omit = omit,
        owner: Any | Omit = omit,
        name: Any | Omit = omit,
    ) -> models.ListDirectoriesFromGitRepositoryResponse:
        """List directories from git repository.

        `POST /organization/{organizationId}/listDirectoriesFromGitRepository` returns
        `ListDirectoriesFromGitRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            provider: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            branch: Branch to use; by default the main one of the repository.
            git_token_id: Id of the Git token that reads the repository; none is needed for a public one.
            root_path: Defaults to `/`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _LIST_DIRECTORIES,
            path={"organizationId": organization_id},
            body={
                "provider": provider,
                "url": url,
                "branch": branch,
                "git_token_id": git_token_id,
                "root_path": root_path,
                "owner": owner,
                "name": name,
            },
        )

    @deprecated("git_repositories.list_github is deprecated by the provider.")
    def list_github(self) -> AsyncPager[models.GitRepository]:
        """Get github repositories.

        `GET /account/github/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITHUB)

    @deprecated("git_repositories.list_github_branches is deprecated by the provider.")
    def list_github_branches(
        self, *, name: str | Omit = omit
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get github repository branches.

        `GET /account/github/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITHUB_BRANCHES, query={"name": name})

    @deprecated("git_repositories.list_gitlab is deprecated by the provider.")
    def list_gitlab(self) -> AsyncPager[models.GitRepository]:
        """Get gitlab repositories.

        `GET /account/gitlab/repository` returns every `GitRepository`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITLAB)

    @deprecated("git_repositories.list_gitlab_branches is deprecated by the provider.")
    def list_gitlab_branches(
        self, *, name: str | Omit = omit
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get gitlab repository branches.

        `GET /account/gitlab/repository/branch` returns every `GitRepositoryBranch`.

        Args:
            name: Name of the repository, with its owner.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_GITLAB_BRANCHES, query={"name": name})

    @deprecated("git_repositories.list_provider_accounts is deprecated by the provider.")
    def list_provider_accounts(self) -> AsyncPager[models.GitAuthProvider]:
        """Get git provider account.

        `GET /account/gitAuthProvider` returns every `GitAuthProvider`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_PROVIDER_ACCOUNTS)
