from .._runtime import Model


class CreateProfilePictureRequest(Model):
    file: str | None = None
