"""Organizations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types
    from .organizations__annotations_groups import (
        AsyncOrganizationsAnnotationsGroups,
        OrganizationsAnnotationsGroups,
    )
    from .organizations__api_tokens import AsyncOrganizationsApiTokens, OrganizationsApiTokens
    from .organizations__cluster_locks import (
        AsyncOrganizationsClusterLocks,
        OrganizationsClusterLocks,
    )
    from .organizations__custom_roles import AsyncOrganizationsCustomRoles, OrganizationsCustomRoles
    from .organizations__enterprise_connections import (
        AsyncOrganizationsEnterpriseConnections,
        OrganizationsEnterpriseConnections,
    )
    from .organizations__events import AsyncOrganizationsEvents, OrganizationsEvents
    from .organizations__git_repositories import (
        AsyncOrganizationsGitRepositories,
        OrganizationsGitRepositories,
    )
    from .organizations__git_tokens import AsyncOrganizationsGitTokens, OrganizationsGitTokens
    from .organizations__labels_groups import (
        AsyncOrganizationsLabelsGroups,
        OrganizationsLabelsGroups,
    )
    from .organizations__policy_api_tokens import (
        AsyncOrganizationsPolicyApiTokens,
        OrganizationsPolicyApiTokens,
    )
    from .organizations__webhooks import AsyncOrganizationsWebhooks, OrganizationsWebhooks

_LIST: Operation[models.Organization] = Operation(
    id="listOrganization",
    method="GET",
    path="/organization",
    result=lambda: models.OrganizationResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Organization] = Operation(
    id="getOrganization",
    method="GET",
    path="/organization/{organizationId}",
    result=lambda: models.Organization,
)

_CREATE: Operation[models.Organization] = Operation(
    id="createOrganization",
    method="POST",
    path="/organization",
    body="application/json",
    result=lambda: models.Organization,
)

_UPDATE: Operation[models.Organization] = Operation(
    id="editOrganization",
    method="PUT",
    path="/organization/{organizationId}",
    body="application/json",
    result=lambda: models.Organization,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganization",
    method="DELETE",
    path="/organization/{organizationId}",
    decode="none",
)

_GET_ONBOARDING: Operation[models.OrganizationOnboardingResponse] = Operation(
    id="getOrganizationOnboarding",
    method="GET",
    path="/organization/{organizationId}/onboarding",
    result=lambda: models.OrganizationOnboardingResponse,
)

_LIST_AVAILABLE_ROLES: Operation[models.OrganizationAvailableRole] = Operation(
    id="listOrganizationAvailableRoles",
    method="GET",
    path="/organization/{organizationId}/availableRole",
    result=lambda: models.OrganizationAvailableRoleList,
    paging=pages.Whole(items=("results",)),
)

_LIST_CREDENTIALS: Operation[models.OrganizationCrendentialsResponseListResult] = Operation(
    id="listOrganizationCredentials",
    method="GET",
    path="/organization/{organizationId}/credentials",
    result=lambda: models.OrganizationCrendentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_ENVIRONMENTS: Operation[models.OrganizationEnvironmentResponse] = Operation(
    id="listEnvironmentsByOrganizationId",
    method="GET",
    path="/organization/{organizationId}/environments",
    result=lambda: models.ListEnvironmentsByOrganizationIdResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_SERVICES: Operation[models.ServiceLightResponse] = Operation(
    id="listServicesByOrganizationId",
    method="GET",
    path="/organization/{organizationId}/services",
    result=lambda: models.ListServicesByOrganizationIdResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_TF_VARS_FILES_FROM_GIT_REPO: Operation[models.ListTfVarsFilesFromGitRepoResponse] = Operation(
    id="listTfVarsFilesFromGitRepo",
    method="POST",
    path="/organization/{organizationId}/listTfVarsFilesFromGitRepo",
    body="application/json",
    result=lambda: models.ListTfVarsFilesFromGitRepoResponse,
)

_PARSE_TERRAFORM_VARIABLES_FROM_GIT_REPO: Operation[
    models.ParseTerraformVariablesFromGitRepoResponse
] = Operation(
    id="parseTerraformVariablesFromGitRepo",
    method="POST",
    path="/organization/{organizationId}/parseTerraformVariablesFromGitRepo",
    body="application/json",
    result=lambda: models.ParseTerraformVariablesFromGitRepoResponse,
)

_UPDATE_ONBOARDING: Operation[models.OrganizationOnboardingResponse] = Operation(
    id="updateOrganizationOnboarding",
    method="POST",
    path="/organization/{organizationId}/onboarding",
    body="application/json",
    result=lambda: models.OrganizationOnboardingResponse,
)


class Organizations(Resource):
    """Organizations."""

    @cached_property
    def annotations_groups(self) -> OrganizationsAnnotationsGroups:
        from .organizations__annotations_groups import OrganizationsAnnotationsGroups

        return OrganizationsAnnotationsGroups(self._api)

    @cached_property
    def api_tokens(self) -> OrganizationsApiTokens:
        from .organizations__api_tokens import OrganizationsApiTokens

        return OrganizationsApiTokens(self._api)

    @cached_property
    def cluster_locks(self) -> OrganizationsClusterLocks:
        from .organizations__cluster_locks import OrganizationsClusterLocks

        return OrganizationsClusterLocks(self._api)

    @cached_property
    def custom_roles(self) -> OrganizationsCustomRoles:
        from .organizations__custom_roles import OrganizationsCustomRoles

        return OrganizationsCustomRoles(self._api)

    @cached_property
    def enterprise_connections(self) -> OrganizationsEnterpriseConnections:
        from .organizations__enterprise_connections import OrganizationsEnterpriseConnections

        return OrganizationsEnterpriseConnections(self._api)

    @cached_property
    def events(self) -> OrganizationsEvents:
        from .organizations__events import OrganizationsEvents

        return OrganizationsEvents(self._api)

    @cached_property
    def git_repositories(self) -> OrganizationsGitRepositories:
        from .organizations__git_repositories import OrganizationsGitRepositories

        return OrganizationsGitRepositories(self._api)

    @cached_property
    def git_tokens(self) -> OrganizationsGitTokens:
        from .organizations__git_tokens import OrganizationsGitTokens

        return OrganizationsGitTokens(self._api)

    @cached_property
    def labels_groups(self) -> OrganizationsLabelsGroups:
        from .organizations__labels_groups import OrganizationsLabelsGroups

        return OrganizationsLabelsGroups(self._api)

    @cached_property
    def policy_api_tokens(self) -> OrganizationsPolicyApiTokens:
        from .organizations__policy_api_tokens import OrganizationsPolicyApiTokens

        return OrganizationsPolicyApiTokens(self._api)

    @cached_property
    def webhooks(self) -> OrganizationsWebhooks:
        from .organizations__webhooks import OrganizationsWebhooks

        return OrganizationsWebhooks(self._api)

    def list(self) -> Pager[models.Organization]:
        """List organization.

        `GET /organization` returns every `Organization`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST)

    def get(self, organization_id: UUID | str) -> models.Organization:
        """Get organization.

        `GET /organization/{organizationId}` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organizationId": organization_id})

    def create(
        self,
        *,
        name: str,
        plan: types.PlanEnum,
        admin_emails: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        icon_url: str | None | Omit = omit,
        logo_url: str | None | Omit = omit,
        repository: str | None | Omit = omit,
        website_url: str | None | Omit = omit,
    ) -> models.Organization:
        """Create organization.

        `POST /organization` returns `Organization`.

        Args:
            plan: One of `FREE`, `TEAM`, `TEAM_YEARLY`, `ENTERPRISE`, `ENTERPRISE_YEARLY`,
                `PROFESSIONAL`, `BUSINESS`, `USER_2025`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "plan": plan,
                "admin_emails": admin_emails,
                "description": description,
                "icon_url": icon_url,
                "logo_url": logo_url,
                "repository": repository,
                "website_url": website_url,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        admin_emails: Sequence[str] | None | Omit = omit,
        description: str | Omit = omit,
        icon_url: str | None | Omit = omit,
        logo_url: str | None | Omit = omit,
        repository: str | None | Omit = omit,
        website_url: str | None | Omit = omit,
        plan: Any | Omit = omit,
    ) -> models.Organization:
        """Edit organization.

        `PUT /organization/{organizationId}` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "admin_emails": admin_emails,
                "description": description,
                "icon_url": icon_url,
                "logo_url": logo_url,
                "repository": repository,
                "website_url": website_url,
                "plan": plan,
            },
        )

    def delete(self, organization_id: UUID | str) -> None:
        """Delete organization.

        `DELETE /organization/{organizationId}` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"organizationId": organization_id})

    def get_onboarding(self, organization_id: UUID | str) -> models.OrganizationOnboardingResponse:
        """Get organization onboarding.

        `GET /organization/{organizationId}/onboarding` returns
        `OrganizationOnboardingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ONBOARDING, path={"organizationId": organization_id})

    def list_available_roles(
        self, organization_id: UUID | str
    ) -> Pager[models.OrganizationAvailableRole]:
        """List organization available roles.

        `GET /organization/{organizationId}/availableRole` returns every
        `OrganizationAvailableRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE_ROLES, path={"organizationId": organization_id})

    def list_credentials(
        self, organization_id: str
    ) -> Pager[models.OrganizationCrendentialsResponseListResult]:
        """List organization credentials.

        `GET /organization/{organizationId}/credentials` returns every
        `OrganizationCrendentialsResponseListResult`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return self._pages(_LIST_CREDENTIALS, path={"organizationId": organization_id})

    def list_environments(
        self, organization_id: str
    ) -> Pager[models.OrganizationEnvironmentResponse]:
        """List environments by organization id.

        `GET /organization/{organizationId}/environments` returns every
        `OrganizationEnvironmentResponse`.

        Args:
            organization_id: Id of the organization.
        """
        return self._pages(_LIST_ENVIRONMENTS, path={"organizationId": organization_id})

    def list_services(
        self,
        organization_id: str,
        *,
        project_id: str | None | Omit = omit,
        environment_id: str | None | Omit = omit,
        cluster_id: str | Omit = omit,
    ) -> Pager[models.ServiceLightResponse]:
        """List services by organization id.

        `GET /organization/{organizationId}/services` returns every `ServiceLightResponse`.

        Args:
            organization_id: Id of the organization.
            project_id: Id of the project.
            environment_id: Id of the environment.
            cluster_id: Id of the cluster.
        """
        return self._pages(
            _LIST_SERVICES,
            path={"organizationId": organization_id},
            query={
                "project_id": project_id,
                "environment_id": environment_id,
                "cluster_id": cluster_id,
            },
        )

    def list_tf_vars_files_from_git_repo(
        self,
        organization_id: UUID | str,
        *,
        git_repository: types.ApplicationGitRepositoryRequest,
        mode: types.TfVarsDiscoveryMode,
    ) -> models.ListTfVarsFilesFromGitRepoResponse:
        """List tf vars files from git repo.

        `POST /organization/{organizationId}/listTfVarsFilesFromGitRepo` returns
        `ListTfVarsFilesFromGitRepoResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _LIST_TF_VARS_FILES_FROM_GIT_REPO,
            path={"organizationId": organization_id},
            body={"git_repository": git_repository, "mode": mode},
        )

    def parse_terraform_variables_from_git_repo(
        self, organization_id: UUID | str, *, git_repository: types.ApplicationGitRepositoryRequest
    ) -> models.ParseTerraformVariablesFromGitRepoResponse:
        """Parse terraform variables from git repo.

        `POST /organization/{organizationId}/parseTerraformVariablesFromGitRepo` returns
        `ParseTerraformVariablesFromGitRepoResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _PARSE_TERRAFORM_VARIABLES_FROM_GIT_REPO,
            path={"organizationId": organization_id},
            body={"git_repository": git_repository},
        )

    def update_onboarding(
        self, organization_id: UUID | str, *, status: types.OrganizationOnboardingStatusEnum
    ) -> models.OrganizationOnboardingResponse:
        """Update organization onboarding.

        `POST /organization/{organizationId}/onboarding` returns
        `OrganizationOnboardingResponse`.

        Args:
            organization_id: Id of the organization.
            status: One of `IN_PROGRESS`, `DISMISSED`, `COMPLETED`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ONBOARDING, path={"organizationId": organization_id}, body={"status": status}
        )


class AsyncOrganizations(AsyncResource):
    """Organizations."""

    @cached_property
    def annotations_groups(self) -> AsyncOrganizationsAnnotationsGroups:
        from .organizations__annotations_groups import AsyncOrganizationsAnnotationsGroups

        return AsyncOrganizationsAnnotationsGroups(self._api)

    @cached_property
    def api_tokens(self) -> AsyncOrganizationsApiTokens:
        from .organizations__api_tokens import AsyncOrganizationsApiTokens

        return AsyncOrganizationsApiTokens(self._api)

    @cached_property
    def cluster_locks(self) -> AsyncOrganizationsClusterLocks:
        from .organizations__cluster_locks import AsyncOrganizationsClusterLocks

        return AsyncOrganizationsClusterLocks(self._api)

    @cached_property
    def custom_roles(self) -> AsyncOrganizationsCustomRoles:
        from .organizations__custom_roles import AsyncOrganizationsCustomRoles

        return AsyncOrganizationsCustomRoles(self._api)

    @cached_property
    def enterprise_connections(self) -> AsyncOrganizationsEnterpriseConnections:
        from .organizations__enterprise_connections import AsyncOrganizationsEnterpriseConnections

        return AsyncOrganizationsEnterpriseConnections(self._api)

    @cached_property
    def events(self) -> AsyncOrganizationsEvents:
        from .organizations__events import AsyncOrganizationsEvents

        return AsyncOrganizationsEvents(self._api)

    @cached_property
    def git_repositories(self) -> AsyncOrganizationsGitRepositories:
        from .organizations__git_repositories import AsyncOrganizationsGitRepositories

        return AsyncOrganizationsGitRepositories(self._api)

    @cached_property
    def git_tokens(self) -> AsyncOrganizationsGitTokens:
        from .organizations__git_tokens import AsyncOrganizationsGitTokens

        return AsyncOrganizationsGitTokens(self._api)

    @cached_property
    def labels_groups(self) -> AsyncOrganizationsLabelsGroups:
        from .organizations__labels_groups import AsyncOrganizationsLabelsGroups

        return AsyncOrganizationsLabelsGroups(self._api)

    @cached_property
    def policy_api_tokens(self) -> AsyncOrganizationsPolicyApiTokens:
        from .organizations__policy_api_tokens import AsyncOrganizationsPolicyApiTokens

        return AsyncOrganizationsPolicyApiTokens(self._api)

    @cached_property
    def webhooks(self) -> AsyncOrganizationsWebhooks:
        from .organizations__webhooks import AsyncOrganizationsWebhooks

        return AsyncOrganizationsWebhooks(self._api)

    def list(self) -> AsyncPager[models.Organization]:
        """List organization.

        `GET /organization` returns every `Organization`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST)

    async def get(self, organization_id: UUID | str) -> models.Organization:
        """Get organization.

        `GET /organization/{organizationId}` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organizationId": organization_id})

    async def create(
        self,
        *,
        name: str,
        plan: types.PlanEnum,
        admin_emails: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        icon_url: str | None | Omit = omit,
        logo_url: str | None | Omit = omit,
        repository: str | None | Omit = omit,
        website_url: str | None | Omit = omit,
    ) -> models.Organization:
        """Create organization.

        `POST /organization` returns `Organization`.

        Args:
            plan: One of `FREE`, `TEAM`, `TEAM_YEARLY`, `ENTERPRISE`, `ENTERPRISE_YEARLY`,
                `PROFESSIONAL`, `BUSINESS`, `USER_2025`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "plan": plan,
                "admin_emails": admin_emails,
                "description": description,
                "icon_url": icon_url,
                "logo_url": logo_url,
                "repository": repository,
                "website_url": website_url,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        admin_emails: Sequence[str] | None | Omit = omit,
        description: str | Omit = omit,
        icon_url: str | None | Omit = omit,
        logo_url: str | None | Omit = omit,
        repository: str | None | Omit = omit,
        website_url: str | None | Omit = omit,
        plan: Any | Omit = omit,
    ) -> models.Organization:
        """Edit organization.

        `PUT /organization/{organizationId}` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "admin_emails": admin_emails,
                "description": description,
                "icon_url": icon_url,
                "logo_url": logo_url,
                "repository": repository,
                "website_url": website_url,
                "plan": plan,
            },
        )

    async def delete(self, organization_id: UUID | str) -> None:
        """Delete organization.

        `DELETE /organization/{organizationId}` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"organizationId": organization_id})

    async def get_onboarding(
        self, organization_id: UUID | str
    ) -> models.OrganizationOnboardingResponse:
        """Get organization onboarding.

        `GET /organization/{organizationId}/onboarding` returns
        `OrganizationOnboardingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ONBOARDING, path={"organizationId": organization_id})

    def list_available_roles(
        self, organization_id: UUID | str
    ) -> AsyncPager[models.OrganizationAvailableRole]:
        """List organization available roles.

        `GET /organization/{organizationId}/availableRole` returns every
        `OrganizationAvailableRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE_ROLES, path={"organizationId": organization_id})

    def list_credentials(
        self, organization_id: str
    ) -> AsyncPager[models.OrganizationCrendentialsResponseListResult]:
        """List organization credentials.

        `GET /organization/{organizationId}/credentials` returns every
        `OrganizationCrendentialsResponseListResult`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return self._pages(_LIST_CREDENTIALS, path={"organizationId": organization_id})

    def list_environments(
        self, organization_id: str
    ) -> AsyncPager[models.OrganizationEnvironmentResponse]:
        """List environments by organization id.

        `GET /organization/{organizationId}/environments` returns every
        `OrganizationEnvironmentResponse`.

        Args:
            organization_id: Id of the organization.
        """
        return self._pages(_LIST_ENVIRONMENTS, path={"organizationId": organization_id})

    def list_services(
        self,
        organization_id: str,
        *,
        project_id: str | None | Omit = omit,
        environment_id: str | None | Omit = omit,
        cluster_id: str | Omit = omit,
    ) -> AsyncPager[models.ServiceLightResponse]:
        """List services by organization id.

        `GET /organization/{organizationId}/services` returns every `ServiceLightResponse`.

        Args:
            organization_id: Id of the organization.
            project_id: Id of the project.
            environment_id: Id of the environment.
            cluster_id: Id of the cluster.
        """
        return self._pages(
            _LIST_SERVICES,
            path={"organizationId": organization_id},
            query={
                "project_id": project_id,
                "environment_id": environment_id,
                "cluster_id": cluster_id,
            },
        )

    async def list_tf_vars_files_from_git_repo(
        self,
        organization_id: UUID | str,
        *,
        git_repository: types.ApplicationGitRepositoryRequest,
        mode: types.TfVarsDiscoveryMode,
    ) -> models.ListTfVarsFilesFromGitRepoResponse:
        """List tf vars files from git repo.

        `POST /organization/{organizationId}/listTfVarsFilesFromGitRepo` returns
        `ListTfVarsFilesFromGitRepoResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _LIST_TF_VARS_FILES_FROM_GIT_REPO,
            path={"organizationId": organization_id},
            body={"git_repository": git_repository, "mode": mode},
        )

    async def parse_terraform_variables_from_git_repo(
        self, organization_id: UUID | str, *, git_repository: types.ApplicationGitRepositoryRequest
    ) -> models.ParseTerraformVariablesFromGitRepoResponse:
        """Parse terraform variables from git repo.

        `POST /organization/{organizationId}/parseTerraformVariablesFromGitRepo` returns
        `ParseTerraformVariablesFromGitRepoResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _PARSE_TERRAFORM_VARIABLES_FROM_GIT_REPO,
            path={"organizationId": organization_id},
            body={"git_repository": git_repository},
        )

    async def update_onboarding(
        self, organization_id: UUID | str, *, status: types.OrganizationOnboardingStatusEnum
    ) -> models.OrganizationOnboardingResponse:
        """Update organization onboarding.

        `POST /organization/{organizationId}/onboarding` returns
        `OrganizationOnboardingResponse`.

        Args:
            organization_id: Id of the organization.
            status: One of `IN_PROGRESS`, `DISMISSED`, `COMPLETED`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ONBOARDING, path={"organizationId": organization_id}, body={"status": status}
        )
