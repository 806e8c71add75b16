from .._runtime import Model


class UpdateProfileRequest(Model):
    company_name: str | None = None
    company_role: str | None = None
    company_type: str | None = None
    current_password: str | None = None
    default_catalog: str | None = None
    display_name: str | None = None
    marketing: bool | None = None
    password: str | None = None
    picture: str | None = None
    project_options_url: str | None = None
    ui_colorscheme: str | None = None
    username: str | None = None
    vat_number: str | None = None
