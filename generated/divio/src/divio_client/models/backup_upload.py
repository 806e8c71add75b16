from typing import Any

from .._runtime import Model


class BackupUploadTarget(Model):
    finish_url: str | None = None
    handler: str | None = None
    upload_parameters: dict[str, Any] | None = None


class BackupUpload(Model):
    results: dict[str, BackupUploadTarget] | None = None
    uuid: str | None = None
