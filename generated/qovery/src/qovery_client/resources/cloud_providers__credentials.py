"""Cloud providers, credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_CREATE_AWS: Operation[models.ClusterCredentials] = Operation(
    id="createAWSCredentials",
    method="POST",
    path="/organization/{organizationId}/aws/credentials",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_CREATE_AZURE: Operation[models.ClusterCredentials] = Operation(
    id="createAzureCredentials",
    method="POST",
    path="/organization/{organizationId}/azure/credentials",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_CREATE_GCP: Operation[models.ClusterCredentials] = Operation(
    id="createGcpCredentials",
    method="POST",
    path="/organization/{organizationId}/gcp/credentials",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_CREATE_ON_PREMISE: Operation[models.ClusterCredentials] = Operation(
    id="createOnPremiseCredentials",
    method="POST",
    path="/organization/{organizationId}/onPremise/credentials",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_CREATE_SCALEWAY: Operation[models.ClusterCredentials] = Operation(
    id="createScalewayCredentials",
    method="POST",
    path="/organization/{organizationId}/scaleway/credentials",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_DELETE_AWS: Operation[None] = Operation(
    id="deleteAWSCredentials",
    method="DELETE",
    path="/organization/{organizationId}/aws/credentials/{credentialsId}",
    decode="none",
)

_DELETE_AZURE: Operation[None] = Operation(
    id="deleteAzureCredentials",
    method="DELETE",
    path="/organization/{organizationId}/azure/credentials/{credentialsId}",
    decode="none",
)

_DELETE_GCP: Operation[None] = Operation(
    id="deleteGcpCredentials",
    method="DELETE",
    path="/organization/{organizationId}/gcp/credentials/{credentialsId}",
    decode="none",
)

_DELETE_ON_PREMISE: Operation[None] = Operation(
    id="deleteOnPremiseCredentials",
    method="DELETE",
    path="/organization/{organizationId}/onPremise/credentials/{credentialsId}",
    decode="none",
)

_DELETE_SCALEWAY: Operation[None] = Operation(
    id="deleteScalewayCredentials",
    method="DELETE",
    path="/organization/{organizationId}/scaleway/credentials/{credentialsId}",
    decode="none",
)

_GET_AWS: Operation[models.ClusterCredentials] = Operation(
    id="getAWSCredentials",
    method="GET",
    path="/organization/{organizationId}/aws/credentials/{credentialsId}",
    result=lambda: models.ClusterCredentials,
)

_GET_AZURE: Operation[models.ClusterCredentials] = Operation(
    id="getAzureCredentials",
    method="GET",
    path="/organization/{organizationId}/azure/credentials/{credentialsId}",
    result=lambda: models.ClusterCredentials,
)

_GET_GCP: Operation[models.ClusterCredentials] = Operation(
    id="getGcpCredentials",
    method="GET",
    path="/organization/{organizationId}/gcp/credentials/{credentialsId}",
    result=lambda: models.ClusterCredentials,
)

_GET_ON_PREMISE: Operation[models.ClusterCredentials] = Operation(
    id="getOnPremiseCredentials",
    method="GET",
    path="/organization/{organizationId}/onPremise/credentials/{credentialsId}",
    result=lambda: models.ClusterCredentials,
)

_GET_SCALEWAY: Operation[models.ClusterCredentials] = Operation(
    id="getScalewayCredentials",
    method="GET",
    path="/organization/{organizationId}/scaleway/credentials/{credentialsId}",
    result=lambda: models.ClusterCredentials,
)

_LIST_AWS: Operation[models.ClusterCredentials] = Operation(
    id="listAWSCredentials",
    method="GET",
    path="/organization/{organizationId}/aws/credentials",
    result=lambda: models.ClusterCredentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AZURE: Operation[models.ClusterCredentials] = Operation(
    id="listAzureCredentials",
    method="GET",
    path="/organization/{organizationId}/azure/credentials",
    result=lambda: models.ClusterCredentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GCP: Operation[models.ClusterCredentials] = Operation(
    id="listGcpCredentials",
    method="GET",
    path="/organization/{organizationId}/gcp/credentials",
    result=lambda: models.ClusterCredentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_ON_PREMISE: Operation[models.ClusterCredentials] = Operation(
    id="listOnPremiseCredentials",
    method="GET",
    path="/organization/{organizationId}/onPremise/credentials",
    result=lambda: models.ClusterCredentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SCALEWAY: Operation[models.ClusterCredentials] = Operation(
    id="listScalewayCredentials",
    method="GET",
    path="/organization/{organizationId}/scaleway/credentials",
    result=lambda: models.ClusterCredentialsResponseList,
    paging=pages.Whole(items=("results",)),
)

_UPDATE_AWS: Operation[models.ClusterCredentials] = Operation(
    id="editAWSCredentials",
    method="PUT",
    path="/organization/{organizationId}/aws/credentials/{credentialsId}",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_UPDATE_AZURE: Operation[models.ClusterCredentials] = Operation(
    id="editAzureCredentials",
    method="PUT",
    path="/organization/{organizationId}/azure/credentials/{credentialsId}",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_UPDATE_GCP: Operation[models.ClusterCredentials] = Operation(
    id="editGcpCredentials",
    method="PUT",
    path="/organization/{organizationId}/gcp/credentials/{credentialsId}",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_UPDATE_ON_PREMISE: Operation[models.ClusterCredentials] = Operation(
    id="editOnPremiseCredentials",
    method="PUT",
    path="/organization/{organizationId}/onPremise/credentials/{credentialsId}",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)

_UPDATE_SCALEWAY: Operation[models.ClusterCredentials] = Operation(
    id="editScalewayCredentials",
    method="PUT",
    path="/organization/{organizationId}/scaleway/credentials/{credentialsId}",
    body="application/json",
    result=lambda: models.ClusterCredentials,
)


class CloudProvidersCredentials(Resource):
    """Cloud providers, credentials."""

    def create_aws(
        self, organization_id: UUID | str, *, body: types.AwsCredentialsRequest
    ) -> models.ClusterCredentials:
        """Create aws credentials.

        `POST /organization/{organizationId}/aws/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_CREATE_AWS, path={"organizationId": organization_id}, body=body)

    def create_azure(
        self,
        organization_id: UUID | str,
        *,
        azure_subscription_id: str,
        azure_tenant_id: str,
        name: str,
    ) -> models.ClusterCredentials:
        """Create azure credentials.

        `POST /organization/{organizationId}/azure/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_AZURE,
            path={"organizationId": organization_id},
            body={
                "azure_subscription_id": azure_subscription_id,
                "azure_tenant_id": azure_tenant_id,
                "name": name,
            },
        )

    def create_gcp(
        self, organization_id: UUID | str, *, body: types.GcpCredentialsRequest
    ) -> models.ClusterCredentials:
        """Create gcp credentials.

        `POST /organization/{organizationId}/gcp/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_CREATE_GCP, path={"organizationId": organization_id}, body=body)

    def create_on_premise(
        self, organization_id: UUID | str, *, name: str
    ) -> models.ClusterCredentials:
        """Create on premise credentials.

        `POST /organization/{organizationId}/onPremise/credentials` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ON_PREMISE, path={"organizationId": organization_id}, body={"name": name}
        )

    def create_scaleway(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        scaleway_access_key: str,
        scaleway_organization_id: str,
        scaleway_project_id: str,
        scaleway_secret_key: str,
    ) -> models.ClusterCredentials:
        """Create scaleway credentials.

        `POST /organization/{organizationId}/scaleway/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_SCALEWAY,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "scaleway_access_key": scaleway_access_key,
                "scaleway_organization_id": scaleway_organization_id,
                "scaleway_project_id": scaleway_project_id,
                "scaleway_secret_key": scaleway_secret_key,
            },
        )

    def delete_aws(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete aws credentials.

        `DELETE /organization/{organizationId}/aws/credentials/{credentialsId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_AWS, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def delete_azure(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete azure credentials.

        `DELETE /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_AZURE, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def delete_gcp(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete gcp credentials.

        `DELETE /organization/{organizationId}/gcp/credentials/{credentialsId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_GCP, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def delete_on_premise(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete on premise credentials.

        `DELETE /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    def delete_scaleway(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete scaleway credentials.

        `DELETE /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_SCALEWAY,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    def get_aws(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get aws credentials.

        `GET /organization/{organizationId}/aws/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_AWS, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def get_azure(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get azure credentials.

        `GET /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_AZURE, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def get_gcp(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get gcp credentials.

        `GET /organization/{organizationId}/gcp/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_GCP, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def get_on_premise(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get on premise credentials.

        `GET /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    def get_scaleway(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get scaleway credentials.

        `GET /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_SCALEWAY, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def list_aws(self, organization_id: UUID | str) -> Pager[models.ClusterCredentials]:
        """List aws credentials.

        `GET /organization/{organizationId}/aws/credentials` returns every `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS, path={"organizationId": organization_id})

    def list_azure(self, organization_id: UUID | str) -> Pager[models.ClusterCredentials]:
        """List azure credentials.

        `GET /organization/{organizationId}/azure/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE, path={"organizationId": organization_id})

    def list_gcp(self, organization_id: UUID | str) -> Pager[models.ClusterCredentials]:
        """List gcp credentials.

        `GET /organization/{organizationId}/gcp/credentials` returns every `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP, path={"organizationId": organization_id})

    def list_on_premise(self, organization_id: UUID | str) -> Pager[models.ClusterCredentials]:
        """List on premise credentials.

        `GET /organization/{organizationId}/onPremise/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ON_PREMISE, path={"organizationId": organization_id})

    def list_scaleway(self, organization_id: UUID | str) -> Pager[models.ClusterCredentials]:
        """List scaleway credentials.

        `GET /organization/{organizationId}/scaleway/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY, path={"organizationId": organization_id})

    def update_aws(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        body: types.AwsCredentialsRequest,
    ) -> models.ClusterCredentials:
        """Edit aws credentials.

        `PUT /organization/{organizationId}/aws/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_AWS,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body=body,
        )

    def update_azure(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        azure_subscription_id: str,
        azure_tenant_id: str,
        name: str,
    ) -> models.ClusterCredentials:
        """Edit azure credentials.

        `PUT /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_AZURE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={
                "azure_subscription_id": azure_subscription_id,
                "azure_tenant_id": azure_tenant_id,
                "name": name,
            },
        )

    def update_gcp(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        body: types.GcpCredentialsRequest,
    ) -> models.ClusterCredentials:
        """Edit gcp credentials.

        `PUT /organization/{organizationId}/gcp/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_GCP,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body=body,
        )

    def update_on_premise(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        name: str,
    ) -> models.ClusterCredentials:
        """Edit on premise credentials.

        `PUT /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={"name": name},
        )

    def update_scaleway(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        name: str,
        scaleway_access_key: str,
        scaleway_organization_id: str,
        scaleway_project_id: str,
        scaleway_secret_key: str,
    ) -> models.ClusterCredentials:
        """Edit scaleway credentials.

        `PUT /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_SCALEWAY,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={
                "name": name,
                "scaleway_access_key": scaleway_access_key,
                "scaleway_organization_id": scaleway_organization_id,
                "scaleway_project_id": scaleway_project_id,
                "scaleway_secret_key": scaleway_secret_key,
            },
        )


class AsyncCloudProvidersCredentials(AsyncResource):
    """Cloud providers, credentials."""

    async def create_aws(
        self, organization_id: UUID | str, *, body: types.AwsCredentialsRequest
    ) -> models.ClusterCredentials:
        """Create aws credentials.

        `POST /organization/{organizationId}/aws/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_CREATE_AWS, path={"organizationId": organization_id}, body=body)

    async def create_azure(
        self,
        organization_id: UUID | str,
        *,
        azure_subscription_id: str,
        azure_tenant_id: str,
        name: str,
    ) -> models.ClusterCredentials:
        """Create azure credentials.

        `POST /organization/{organizationId}/azure/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_AZURE,
            path={"organizationId": organization_id},
            body={
                "azure_subscription_id": azure_subscription_id,
                "azure_tenant_id": azure_tenant_id,
                "name": name,
            },
        )

    async def create_gcp(
        self, organization_id: UUID | str, *, body: types.GcpCredentialsRequest
    ) -> models.ClusterCredentials:
        """Create gcp credentials.

        `POST /organization/{organizationId}/gcp/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_CREATE_GCP, path={"organizationId": organization_id}, body=body)

    async def create_on_premise(
        self, organization_id: UUID | str, *, name: str
    ) -> models.ClusterCredentials:
        """Create on premise credentials.

        `POST /organization/{organizationId}/onPremise/credentials` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ON_PREMISE, path={"organizationId": organization_id}, body={"name": name}
        )

    async def create_scaleway(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        scaleway_access_key: str,
        scaleway_organization_id: str,
        scaleway_project_id: str,
        scaleway_secret_key: str,
    ) -> models.ClusterCredentials:
        """Create scaleway credentials.

        `POST /organization/{organizationId}/scaleway/credentials` returns `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_SCALEWAY,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "scaleway_access_key": scaleway_access_key,
                "scaleway_organization_id": scaleway_organization_id,
                "scaleway_project_id": scaleway_project_id,
                "scaleway_secret_key": scaleway_secret_key,
            },
        )

    async def delete_aws(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete aws credentials.

        `DELETE /organization/{organizationId}/aws/credentials/{credentialsId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_AWS, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def delete_azure(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete azure credentials.

        `DELETE /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_AZURE, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def delete_gcp(self, organization_id: UUID | str, credentials_id: UUID | str) -> None:
        """Delete gcp credentials.

        `DELETE /organization/{organizationId}/gcp/credentials/{credentialsId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_GCP, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def delete_on_premise(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> None:
        """Delete on premise credentials.

        `DELETE /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    async def delete_scaleway(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> None:
        """Delete scaleway credentials.

        `DELETE /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_SCALEWAY,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    async def get_aws(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get aws credentials.

        `GET /organization/{organizationId}/aws/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_AWS, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def get_azure(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get azure credentials.

        `GET /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_AZURE, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def get_gcp(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get gcp credentials.

        `GET /organization/{organizationId}/gcp/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_GCP, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    async def get_on_premise(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get on premise credentials.

        `GET /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
        )

    async def get_scaleway(
        self, organization_id: UUID | str, credentials_id: UUID | str
    ) -> models.ClusterCredentials:
        """Get scaleway credentials.

        `GET /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_SCALEWAY, path={"organizationId": organization_id, "credentialsId": credentials_id}
        )

    def list_aws(self, organization_id: UUID | str) -> AsyncPager[models.ClusterCredentials]:
        """List aws credentials.

        `GET /organization/{organizationId}/aws/credentials` returns every `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS, path={"organizationId": organization_id})

    def list_azure(self, organization_id: UUID | str) -> AsyncPager[models.ClusterCredentials]:
        """List azure credentials.

        `GET /organization/{organizationId}/azure/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE, path={"organizationId": organization_id})

    def list_gcp(self, organization_id: UUID | str) -> AsyncPager[models.ClusterCredentials]:
        """List gcp credentials.

        `GET /organization/{organizationId}/gcp/credentials` returns every `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP, path={"organizationId": organization_id})

    def list_on_premise(self, organization_id: UUID | str) -> AsyncPager[models.ClusterCredentials]:
        """List on premise credentials.

        `GET /organization/{organizationId}/onPremise/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ON_PREMISE, path={"organizationId": organization_id})

    def list_scaleway(self, organization_id: UUID | str) -> AsyncPager[models.ClusterCredentials]:
        """List scaleway credentials.

        `GET /organization/{organizationId}/scaleway/credentials` returns every
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY, path={"organizationId": organization_id})

    async def update_aws(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        body: types.AwsCredentialsRequest,
    ) -> models.ClusterCredentials:
        """Edit aws credentials.

        `PUT /organization/{organizationId}/aws/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_AWS,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body=body,
        )

    async def update_azure(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        azure_subscription_id: str,
        azure_tenant_id: str,
        name: str,
    ) -> models.ClusterCredentials:
        """Edit azure credentials.

        `PUT /organization/{organizationId}/azure/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_AZURE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={
                "azure_subscription_id": azure_subscription_id,
                "azure_tenant_id": azure_tenant_id,
                "name": name,
            },
        )

    async def update_gcp(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        body: types.GcpCredentialsRequest,
    ) -> models.ClusterCredentials:
        """Edit gcp credentials.

        `PUT /organization/{organizationId}/gcp/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_GCP,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body=body,
        )

    async def update_on_premise(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        name: str,
    ) -> models.ClusterCredentials:
        """Edit on premise credentials.

        `PUT /organization/{organizationId}/onPremise/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ON_PREMISE,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={"name": name},
        )

    async def update_scaleway(
        self,
        organization_id: UUID | str,
        credentials_id: UUID | str,
        *,
        name: str,
        scaleway_access_key: str,
        scaleway_organization_id: str,
        scaleway_project_id: str,
        scaleway_secret_key: str,
    ) -> models.ClusterCredentials:
        """Edit scaleway credentials.

        `PUT /organization/{organizationId}/scaleway/credentials/{credentialsId}` returns
        `ClusterCredentials`.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials of the cloud provider.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_SCALEWAY,
            path={"organizationId": organization_id, "credentialsId": credentials_id},
            body={
                "name": name,
                "scaleway_access_key": scaleway_access_key,
                "scaleway_organization_id": scaleway_organization_id,
                "scaleway_project_id": scaleway_project_id,
                "scaleway_secret_key": scaleway_secret_key,
            },
        )
