from typing import Any

from .._runtime import Model


class BackupUploadTarget(Model):
    handler: str | None = None
    upload_parameters: dict[str, Any] | None = None
    finish_url: str | None = None
