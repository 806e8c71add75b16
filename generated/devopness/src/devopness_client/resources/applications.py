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
        """List the applications of an environment.

        `GET /environments/{environment_id}/applications` returns every `ApplicationRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, application_id: int) -> models.Application:
        """Return one application.

        `GET /applications/{application_id}` returns `Application`.

        Args:
            application_id: Id of the application. At least 1.

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
        """Change the settings of an application.

        `PUT /applications/{application_id}` returns nothing.

        Args:
            application_id: Id of the application. At least 1.
            default_branch: Branch that is deployed unless a deployment names another source. At most 200
                characters.
            engine_version: Version of the language runtime. At most 10 characters.
            framework: Framework the application is built on. It may change what a deployment does. At
                most 30 characters.
            name: A name no other application has. At most 60 characters.
            programming_language: Runtime that serves the application. At most 30 characters. A static front end
                built with Node.js has `nodejs` here and `html` as its `framework`.
            build_command: Command that a deployment runs once to build the source code.
            credential_id: Id of the credential for the provider that hosts the repository. Needed if you
                send `repository`.
            deployments_keep: How many past deployments to keep, from 1 to 10, so that you can roll back.
            install_dependencies_command: Command that installs what the application depends on.
            repository: Name of the repository with its owner: `owner/name`. At most 100 characters.
            root_directory: Directory of the package manager's manifest (such as `package.json`), if it is
                not the top of the repository. Begins with `/`; at most 255 characters.

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
        """Delete an application.

        `DELETE /applications/{application_id}` returns nothing.

        Args:
            application_id: Id of the application. At least 1.

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
        """Create an application in an environment.

        `POST /environments/{environment_id}/applications` returns `Application`.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential for the provider that hosts the repository.
            default_branch: Branch that is deployed unless a deployment names another source. At most 200
                characters.
            engine_version: Version of the language runtime. At most 10 characters.
            framework: Framework the application is built on. It may change what a deployment does. At
                most 30 characters.
            name: A name no other application has. At most 60 characters.
            programming_language: Runtime that serves the application. At most 30 characters. A static front end
                built with Node.js has `nodejs` here and `html` as its `framework`.
            repository: Name of the repository with its owner: `owner/name`. At most 100 characters.
            build_command: Command that a deployment runs once to build the source code.
            deployments_keep: How many past deployments to keep, from 1 to 10, so that you can roll back.
            install_dependencies_command: Command that installs what the application depends on.
            linked_resources: Resources to link to it.
            root_directory: Directory of the package manager's manifest (such as `package.json`), if it is
                not the top of the repository. Begins with `/`; at most 255 characters.

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
        """Deploy an application to its servers.

        `POST /applications/{application_id}/deployments` returns nothing.

        Without a source, the default branch is deployed.

        Args:
            application_id: Id of the application. At least 1.
            type: Kind of deployment. `deploy`: a new release. `redeploy`: a release again.
                `rollback`: back to an earlier release.
            environment: Type of the environment to deploy for.
            pipeline_id: Id of the pipeline that deploys.
            servers: Ids of the servers to deploy to.
            source_ref: What to deploy: a branch, a tag or a commit hash. At most 200 characters; needed
                if you send `source_type`.
            source_type: What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default
                branch is deployed.

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
        """Create applications in an environment from a template.

        `POST /environments/{environment_id}/applications/apply-template` returns
        `ApplicationApplyTemplateResponse`, or None if the response is empty.

        Set `dry_run` to check the template and your permissions without creating anything.

        Args:
            environment_id: Id of the environment. At least 1.
            template_inputs: Values for the placeholders of a template. Which there are, the template says.
            dry_run: Only check the template and your permissions, and create nothing.
            template: A template of your own as YAML. At most 21,504 characters.
            template_id: Id of the template to use.

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
        """List the applications of an environment.

        `GET /environments/{environment_id}/applications` returns every `ApplicationRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, application_id: int) -> models.Application:
        """Return one application.

        `GET /applications/{application_id}` returns `Application`.

        Args:
            application_id: Id of the application. At least 1.

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
        """Change the settings of an application.

        `PUT /applications/{application_id}` returns nothing.

        Args:
            application_id: Id of the application. At least 1.
            default_branch: Branch that is deployed unless a deployment names another source. At most 200
                characters.
            engine_version: Version of the language runtime. At most 10 characters.
            framework: Framework the application is built on. It may change what a deployment does. At
                most 30 characters.
            name: A name no other application has. At most 60 characters.
            programming_language: Runtime that serves the application. At most 30 characters. A static front end
                built with Node.js has `nodejs` here and `html` as its `framework`.
            build_command: Command that a deployment runs once to build the source code.
            credential_id: Id of the credential for the provider that hosts the repository. Needed if you
                send `repository`.
            deployments_keep: How many past deployments to keep, from 1 to 10, so that you can roll back.
            install_dependencies_command: Command that installs what the application depends on.
            repository: Name of the repository with its owner: `owner/name`. At most 100 characters.
            root_directory: Directory of the package manager's manifest (such as `package.json`), if it is
                not the top of the repository. Begins with `/`; at most 255 characters.

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
        """Delete an application.

        `DELETE /applications/{application_id}` returns nothing.

        Args:
            application_id: Id of the application. At least 1.

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
        """Create an application in an environment.

        `POST /environments/{environment_id}/applications` returns `Application`.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential for the provider that hosts the repository.
            default_branch: Branch that is deployed unless a deployment names another source. At most 200
                characters.
            engine_version: Version of the language runtime. At most 10 characters.
            framework: Framework the application is built on. It may change what a deployment does. At
                most 30 characters.
            name: A name no other application has. At most 60 characters.
            programming_language: Runtime that serves the application. At most 30 characters. A static front end
                built with Node.js has `nodejs` here and `html` as its `framework`.
            repository: Name of the repository with its owner: `owner/name`. At most 100 characters.
            build_command: Command that a deployment runs once to build the source code.
            deployments_keep: How many past deployments to keep, from 1 to 10, so that you can roll back.
            install_dependencies_command: Command that installs what the application depends on.
            linked_resources: Resources to link to it.
            root_directory: Directory of the package manager's manifest (such as `package.json`), if it is
                not the top of the repository. Begins with `/`; at most 255 characters.

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
        """Deploy an application to its servers.

        `POST /applications/{application_id}/deployments` returns nothing.

        Without a source, the default branch is deployed.

        Args:
            application_id: Id of the application. At least 1.
            type: Kind of deployment. `deploy`: a new release. `redeploy`: a release again.
                `rollback`: back to an earlier release.
            environment: Type of the environment to deploy for.
            pipeline_id: Id of the pipeline that deploys.
            servers: Ids of the servers to deploy to.
            source_ref: What to deploy: a branch, a tag or a commit hash. At most 200 characters; needed
                if you send `source_type`.
            source_type: What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default
                branch is deployed.

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
        """Create applications in an environment from a template.

        `POST /environments/{environment_id}/applications/apply-template` returns
        `ApplicationApplyTemplateResponse`, or None if the response is empty.

        Set `dry_run` to check the template and your permissions without creating anything.

        Args:
            environment_id: Id of the environment. At least 1.
            template_inputs: Values for the placeholders of a template. Which there are, the template says.
            dry_run: Only check the template and your permissions, and create nothing.
            template: A template of your own as YAML. At most 21,504 characters.
            template_id: Id of the template to use.

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
