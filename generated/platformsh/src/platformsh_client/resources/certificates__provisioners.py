"""Certificates, provisioners."""

from __future__ import annotations

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

_LIST: Operation[models.CertificateProvisioner] = Operation(
    id="list-projects-provisioners",
    method="GET",
    path="/projects/{projectId}/provisioners",
    result=lambda: models.CertificateProvisionerCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.CertificateProvisioner] = Operation(
    id="get-projects-provisioners",
    method="GET",
    path="/projects/{projectId}/provisioners/{certificateProvisionerDocumentId}",
    result=lambda: models.CertificateProvisioner,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-provisioners",
    method="PATCH",
    path="/projects/{projectId}/provisioners/{certificateProvisionerDocumentId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class CertificatesProvisioners(Resource):
    """Certificates, provisioners."""

    def list(self, project_id: str) -> Pager[models.CertificateProvisioner]:
        """List projects provisioners.

        `GET /projects/{projectId}/provisioners` returns every `CertificateProvisioner`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(
        self, project_id: str, certificate_provisioner_document_id: str
    ) -> models.CertificateProvisioner:
        """Get projects provisioners.

        `GET /projects/{projectId}/provisioners/{certificateProvisionerDocumentId}` returns
        `CertificateProvisioner`.

        Args:
            project_id: Id of the project.
            certificate_provisioner_document_id: Id of the certificate provisioner document.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "certificateProvisionerDocumentId": certificate_provisioner_document_id,
            },
        )

    def update(
        self,
        project_id: str,
        certificate_provisioner_document_id: str,
        *,
        directory_url: str | Omit = omit,
        eab_hmac_key: str | None | Omit = omit,
        eab_kid: str | None | Omit = omit,
        email: str | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects provisioners.

        `PATCH /projects/{projectId}/provisioners/{certificateProvisionerDocumentId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_provisioner_document_id: Id of the certificate provisioner document.
        """
        return self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "certificateProvisionerDocumentId": certificate_provisioner_document_id,
            },
            body={
                "directory_url": directory_url,
                "eab_hmac_key": eab_hmac_key,
                "eab_kid": eab_kid,
                "email": email,
            },
        )


class AsyncCertificatesProvisioners(AsyncResource):
    """Certificates, provisioners."""

    def list(self, project_id: str) -> AsyncPager[models.CertificateProvisioner]:
        """List projects provisioners.

        `GET /projects/{projectId}/provisioners` returns every `CertificateProvisioner`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(
        self, project_id: str, certificate_provisioner_document_id: str
    ) -> models.CertificateProvisioner:
        """Get projects provisioners.

        `GET /projects/{projectId}/provisioners/{certificateProvisionerDocumentId}` returns
        `CertificateProvisioner`.

        Args:
            project_id: Id of the project.
            certificate_provisioner_document_id: Id of the certificate provisioner document.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "certificateProvisionerDocumentId": certificate_provisioner_document_id,
            },
        )

    async def update(
        self,
        project_id: str,
        certificate_provisioner_document_id: str,
        *,
        directory_url: str | Omit = omit,
        eab_hmac_key: str | None | Omit = omit,
        eab_kid: str | None | Omit = omit,
        email: str | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects provisioners.

        `PATCH /projects/{projectId}/provisioners/{certificateProvisionerDocumentId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_provisioner_document_id: Id of the certificate provisioner document.
        """
        return await self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "certificateProvisionerDocumentId": certificate_provisioner_document_id,
            },
            body={
                "directory_url": directory_url,
                "eab_hmac_key": eab_hmac_key,
                "eab_kid": eab_kid,
                "email": email,
            },
        )
