"""Applications."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    from .. import types
    from .applications__hooks import ApplicationsHooks, AsyncApplicationsHooks
    from .applications__variables import ApplicationsVariables, AsyncApplicationsVariables

_LIST: Operation[models.ApplicationRelation] = Operation(
    id="listEnvironmentApplications",
    method="GET",
    path="/environments/{environment_id}/applications",
    result=lambda: models.ApplicationList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Application] = Operation(
    id="getApplication",
    method="GET",
    path="/applications/{application_id}",
    result=lambda: models.Application,
)

_UPDATE: Operation[None] = Operation(
    id="updateApplication",
    method="PUT",
    path="/applications/{application_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteApplication",
    method="DELETE",
    path="/applications/{application_id}",
    decode="none",
)

_ADD: Operation[models.Application] = Operation(
    id="addEnvironmentApplication",
    method="POST",
    path="/environments/{environment_id}/applications",
    body="application/json",
    result=lambda: models.Application,
)

_ADD_DEPLOYMENT: Operation[None] = Operation(
    id="addApplicationDeployment",
    method="POST",
    path="/applications/{application_id}/deployments",
    body="application/json",
    decode="none",
)

_APPLY_TEMPLATE: Operation[models.ApplicationApplyTemplateResponse | None] = Operation(
    id="applyTemplateEnvironmentApplication",
    method="POST",
    path="/environments/{environment_id}/applications/apply-template",
    body="application/json",
    result=lambda: models.ApplicationApplyTemplateResponse | None,
    may_be_empty=True,
)


class Applications(Resource):
    """Applications."""

    @cached_property
    def hooks(self) -> ApplicationsHooks:
        from .applications__hooks import ApplicationsHooks

        return ApplicationsHooks(self._api)

    @cached_property
    def variables(self) -> ApplicationsVariables:
        from .applications__variables import ApplicationsVariables

        return ApplicationsVariables(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ApplicationRelation]:
        """List environment applications.

        `GET /environments/{environment_id}/applications` returns every `ApplicationRelation`.

        Args:
            environment_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, application_id: int) -> models.Application:
        """Get application.

        `GET /applications/{application_id}` returns `Application`.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"application_id": application_id})

    def update(
        self,
        application_id: int,
        *,
        default_branch: str,
        engine_version: str,
        framework: str,
        id: int,
        name: str,
        programming_language: str,
        build_command: str | Omit = omit,
        credential_id: int | Omit = omit,
        deployments_keep: int | Omit = omit,
        install_dependencies_command: str | Omit = omit,
        repository: str | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> None:
        """Update application.

        `PUT /applications/{application_id}` returns nothing.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _UPDATE,
            path={"application_id": application_id},
            body={
                "default_branch": default_branch,
                "engine_version": engine_version,
                "framework": framework,
                "id": id,
                "name": name,
                "programming_language": programming_language,
                "build_command": build_command,
                "credential_id": credential_id,
                "deployments_keep": deployments_keep,
                "install_dependencies_command": install_dependencies_command,
                "repository": repository,
                "root_directory": root_directory,
            },
        )

    def delete(self, application_id: int) -> None:
        """Delete application.

        `DELETE /applications/{application_id}` returns nothing.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"application_id": application_id})

    def add(
        self,
        environment_id: int,
        *,
        credential_id: int,
        default_branch: str,
        engine_version: str,
        framework: str,
        name: str,
        programming_language: str,
        repository: str,
        build_command: str | Omit = omit,
        deployments_keep: int | Omit = omit,
        install_dependencies_command: str | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> models.Application:
        """Add environment application.

        `POST /environments/{environment_id}/applications` returns `Application`.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "credential_id": credential_id,
                "default_branch": default_branch,
                "engine_version": engine_version,
                "framework": framework,
                "name": name,
                "programming_language": programming_language,
                "repository": repository,
                "build_command": build_command,
                "deployments_keep": deployments_keep,
                "install_dependencies_command": install_dependencies_command,
                "linked_resources": linked_resources,
                "root_directory": root_directory,
            },
        )

    def add_deployment(
        self,
        application_id: int,
        *,
        type: types.DeploymentType,
        environment: str | Omit = omit,
        pipeline_id: int | Omit = omit,
        servers: types.ResourceIdList | Omit = omit,
        source_ref: str | Omit = omit,
        source_type: str | Omit = omit,
    ) -> None:
        """Add application deployment.

        `POST /applications/{application_id}/deployments` returns nothing.

        Args:
            application_id: At least 1.
            type: One of `deploy`, `redeploy`, `rollback`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD_DEPLOYMENT,
            path={"application_id": application_id},
            body={
                "type": type,
                "environment": environment,
                "pipeline_id": pipeline_id,
                "servers": servers,
                "source_ref": source_ref,
                "source_type": source_type,
            },
        )

    def apply_template(
        self,
        environment_id: int,
        *,
        template_inputs: types.TemplateInputs,
        dry_run: bool | Omit = omit,
        template: str | Omit = omit,
        template_id: str | Omit = omit,
    ) -> models.ApplicationApplyTemplateResponse | None:
        """Apply template environment application.

        `POST /environments/{environment_id}/applications/apply-template` returns
        `ApplicationApplyTemplateResponse`, or None if the response is empty.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _APPLY_TEMPLATE,
            path={"environment_id": environment_id},
            body={
                "template_inputs": template_inputs,
                "dry_run": dry_run,
                "template": template,
                "template_id": template_id,
            },
        )


class AsyncApplications(AsyncResource):
    """Applications."""

    @cached_property
    def hooks(self) -> AsyncApplicationsHooks:
        from .applications__hooks import AsyncApplicationsHooks

        return AsyncApplicationsHooks(self._api)

    @cached_property
    def variables(self) -> AsyncApplicationsVariables:
        from .applications__variables import AsyncApplicationsVariables

        return AsyncApplicationsVariables(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ApplicationRelation]:
        """List environment applications.

        `GET /environments/{environment_id}/applications` returns every `ApplicationRelation`.

        Args:
            environment_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, application_id: int) -> models.Application:
        """Get application.

        `GET /applications/{application_id}` returns `Application`.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"application_id": application_id})

    async def update(
        self,
        application_id: int,
        *,
        default_branch: str,
        engine_version: str,
        framework: str,
        id: int,
        name: str,
        programming_language: str,
        build_command: str | Omit = omit,
        credential_id: int | Omit = omit,
        deployments_keep: int | Omit = omit,
        install_dependencies_command: str | Omit = omit,
        repository: str | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> None:
        """Update application.

        `PUT /applications/{application_id}` returns nothing.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _UPDATE,
            path={"application_id": application_id},
            body={
                "default_branch": default_branch,
                "engine_version": engine_version,
                "framework": framework,
                "id": id,
                "name": name,
                "programming_language": programming_language,
                "build_command": build_command,
                "credential_id": credential_id,
                "deployments_keep": deployments_keep,
                "install_dependencies_command": install_dependencies_command,
                "repository": repository,
                "root_directory": root_directory,
            },
        )

    async def delete(self, application_id: int) -> None:
        """Delete application.

        `DELETE /applications/{application_id}` returns nothing.

        Args:
            application_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"application_id": application_id})

    async def add(
        self,
        environment_id: int,
        *,
        credential_id: int,
        default_branch: str,
        engine_version: str,
        framework: str,
        name: str,
        programming_language: str,
        repository: str,
        build_command: str | Omit = omit,
        deployments_keep: int | Omit = omit,
        install_dependencies_command: str | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> models.Application:
        """Add environment application.

        `POST /environments/{environment_id}/applications` returns `Application`.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "credential_id": credential_id,
                "default_branch": default_branch,
                "engine_version": engine_version,
                "framework": framework,
                "name": name,
                "programming_language": programming_language,
                "repository": repository,
                "build_command": build_command,
                "deployments_keep": deployments_keep,
                "install_dependencies_command": install_dependencies_command,
                "linked_resources": linked_resources,
                "root_directory": root_directory,
            },
        )

    async def add_deployment(
        self,
        application_id: int,
        *,
        type: types.DeploymentType,
        environment: str | Omit = omit,
        pipeline_id: int | Omit = omit,
        servers: types.ResourceIdList | Omit = omit,
        source_ref: str | Omit = omit,
        source_type: str | Omit = omit,
    ) -> None:
        """Add application deployment.

        `POST /applications/{application_id}/deployments` returns nothing.

        Args:
            application_id: At least 1.
            type: One of `deploy`, `redeploy`, `rollback`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD_DEPLOYMENT,
            path={"application_id": application_id},
            body={
                "type": type,
                "environment": environment,
                "pipeline_id": pipeline_id,
                "servers": servers,
                "source_ref": source_ref,
                "source_type": source_type,
            },
        )

    async def apply_template(
        self,
        environment_id: int,
        *,
        template_inputs: types.TemplateInputs,
        dry_run: bool | Omit = omit,
        template: str | Omit = omit,
        template_id: str | Omit = omit,
    ) -> models.ApplicationApplyTemplateResponse | None:
        """Apply template environment application.

        `POST /environments/{environment_id}/applications/apply-template` returns
        `ApplicationApplyTemplateResponse`, or None if the response is empty.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _APPLY_TEMPLATE,
            path={"environment_id": environment_id},
            body={
                "template_inputs": template_inputs,
                "dry_run": dry_run,
                "template": template,
                "template_id": template_id,
            },
        )
