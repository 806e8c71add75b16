from typing import Any

from .._runtime import Model


class BackupUploadTarget(Model):
    """Where and how to upload."""

    finish_url: str | None = None
    """URL to call when the upload is complete."""

    handler: str | None = None
    upload_parameters: dict[str, Any] | None = None


class BackupUpload(Model):
    results: dict[str, BackupUploadTarget] | None = None
    """The objects of this page."""

    uuid: str | None = None
